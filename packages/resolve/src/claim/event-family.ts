import type { EventMention, Place } from "@dateline/core";

/** Acts that are compared with each other; the family says by what their blocks are made. */
export type EventFamily = "coup" | "expel" | "visit" | "talk" | "move" | "scene" | "said" | "act" | "decree";

const mutual = new Set(["CONSULT", "AGREE", "COOPERATE"]);
const said = new Set(["ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT", "CONSULT"]);
const scenes = new Set(["ASSAULT", "PROTEST"]);

/**
 * The family of an act: a coup is of a country, an expulsion of the one who must go (told as a sanction or as a
 * deportation), a decree of martial law
 * or a curfew of the country it is for, a visit of its visitor, talks of both sides alike, a move of those who move, and violence or protest in
 * a town of that town, unless it befalls a person who is named.
 */
export function eventFamily(
  claim: Pick<EventMention, "type" | "mode">,
  place: Place | null,
  named: { source: boolean; target: boolean; person: boolean },
): EventFamily {
  const { type, mode } = claim;
  if (type === "COUP") return "coup";
  if (isExpulsion(claim) && named.target) return "expel";
  if (type === "COERCE" && (mode === "martial-law" || mode === "curfew")) return "decree";
  if (type === "CONSULT" && mode === "visit" && named.source) return "visit";
  if (mutual.has(type) && named.source && named.target) return "talk";
  if (named.source && (type === "MOBILIZE" || (type === "RETREAT" && mode === "withdraw"))) return "move";
  if (scenes.has(type) && isTown(place) && !named.person) return "scene";
  return said.has(type) ? "said" : "act";
}

/** True for what makes someone leave a country, which reports call a sanction or a deportation. */
export function isExpulsion({ type, mode }: Pick<EventMention, "type" | "mode">): boolean {
  return (type === "SANCTION" && mode === "expel") || (type === "COERCE" && mode === "deport");
}

function isTown(place: Place | null): boolean {
  return place !== null && /^\p{Lu}/u.test(place.name) && !["country", "region", "province"].includes(place.kind);
}
