import { type Actor, makeId, type Sector } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import wording from "./sector-wording.json" with { type: "json" };

const words: Readonly<Record<string, string>> = wording;

const bodies: Readonly<Record<string, string>> = { UNO: "igo/un", EUR: "igo/eu" };

const plural =
  /^(United|Democratic|Central African|Dominican|Czech|Republic)\b|(Islands|Netherlands|Philippines|Bahamas|Maldives|Comoros|Gambia)$/;

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
  const body = bodies[country];
  const place = knowledge.actor(body ?? `country/${country}`)?.name ?? country;
  const part = office ?? words[body ? `${sector}-of-body` : ""] ?? words[sector ?? "none"] ?? "Others";
  const name = `${part.charAt(0).toUpperCase()}${part.slice(1)} of ${body || plural.test(place) ? "the " : ""}${place}`;
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
