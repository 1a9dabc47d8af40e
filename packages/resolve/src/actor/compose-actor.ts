import { type Actor, makeId, type Sector } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import wording from "./sector-wording.json" with { type: "json" };

const words: Readonly<Record<string, string>> = wording;

/** The id of the unnamed actor of a country and sector, or of an office whose holder is not known. */
export function composedId(country: string, sector: string | null, office: string | null = null): string {
  return makeId("actor", ["composed", country, sector, office]);
}

/** The unnamed actor of a country and sector ("Armed forces of Mali"), or an office of it ("Ambassador of France"). */
export function composeActor(
  knowledge: Knowledge,
  country: string,
  sector: Sector | null,
  office: string | null = null,
): Actor {
  const place = knowledge.actor(country === "UNO" ? "igo/un" : `country/${country}`)?.name ?? country;
  const part =
    office === null ? (words[sector ?? "none"] ?? "Others") : office.charAt(0).toUpperCase() + office.slice(1);
  const name = `${part} of ${place === "United Nations" ? "the United Nations" : place}`;
  return {
    id: composedId(country, sector, office),
    kind: "generic",
    name,
    names: [{ text: name, kind: "description", language: "en" }],
    country,
    sector,
    roles: [],
    externalIds: [],
    description: null,
    origin: "composed",
  };
}
