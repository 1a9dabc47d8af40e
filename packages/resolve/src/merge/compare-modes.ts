import type { EventType } from "@dateline/core";

const kin: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ASSAULT: [
    ["explosives", "suicide-attack", "destroy"],
    ["aerial", "drone", "explosives", "heavy-weapons", "destroy"],
    ["firearms", "targeted", "primitive"],
  ],
  CONSULT: [["visit", "multilateral", "third-party"]],
  COUP: [["seize", "attempt", "mutiny"]],
  PROTEST: [["demo", "riot", "obstruct", "strike"]],
  ACCUSE: [["disapprove", "allege"]],
};

/** Whether two modes of one type may be two ways to tell one act: equal, one not told, or near in kind. */
export function compareModes(type: EventType, a: string | null, b: string | null): "same" | "kin" | "apart" {
  if (a === b) return "same";
  if (a === null || b === null) return "kin";
  return (kin[type] ?? []).some((group) => group.includes(a) && group.includes(b)) ? "kin" : "apart";
}
