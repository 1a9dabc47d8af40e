import type { KnowledgeBase } from "@dateline/knowledge";
import table from "./country-codes.json" with { type: "json" };

const codes = new Map<string, string>();
for (const [alpha3, alpha2, wikidata] of table.countries as [string, string, string][]) {
  for (const key of [alpha3, alpha2, wikidata]) if (key !== "") codes.set(key, alpha3);
}
for (const code of ["IGO", "NGO", "MNC", "ISM", "IMG", "EUR", "UNO"]) codes.set(code, code);

/** The alpha-3 code for a code of two or three letters, a Wikidata id or address, or an English name; else null. */
export function countryOf(base: KnowledgeBase, words: string): string | null {
  const text = words.trim().replace(/^https?:\/\/www\.wikidata\.org\/entity\//, "");
  const known = codes.get(text.toUpperCase());
  if (known !== undefined) return known;
  const [country, other] = base.knowledge.lookUp(text, { kinds: ["country"] });
  return country !== undefined && other === undefined ? country.country : null;
}
