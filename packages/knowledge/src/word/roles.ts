import type { Sector } from "@dateline/core";
import type { KnowledgeData } from "../data/index.ts";

/** What a role noun says: the sectors it acts for, its number, and the body it acts for ("UN experts" UNO). */
export interface RoleNoun {
  singular: string;
  number: "singular" | "plural" | "both";
  sectors: Sector[];
  country: string | null;
}

/** Builds the look-up of role nouns in singular and plural: "soldiers", "foreign minister", in any case. */
export function roles(rows: KnowledgeData["roles"]): (words: string) => RoleNoun | null {
  const index = new Map<string, RoleNoun>();
  for (const [singular, plural, sectors, country] of rows) {
    const number = singular === plural ? "both" : "singular";
    index.set(singular.toLowerCase(), { singular, number, sectors, country });
  }
  for (const [singular, plural, sectors, country] of rows) {
    const key = plural.toLowerCase();
    if (!index.has(key)) index.set(key, { singular, number: "plural", sectors, country });
  }
  return (words) => index.get(words.replaceAll("’", "'").toLowerCase()) ?? null;
}
