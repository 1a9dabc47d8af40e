import type { Sector } from "@dateline/core";
import type { KnowledgeData, NameStrength } from "../data/index.ts";

/**
 * Whom a place name stands for: `target` is a country (its government) or the record id of a body. A weak metonym, such
 * as a capital city, stands for it only where the place acts or speaks.
 */
export interface Metonym {
  target: string;
  country: string | null;
  sector: Sector | null;
  strength: NameStrength;
}

/** Builds the look-up of metonyms: "Kremlin", "the White House", "Paris"; a capital letter is needed. */
export function metonyms(
  rows: KnowledgeData["metonyms"],
  countryOf: (id: string) => string | null,
): (word: string) => Metonym[] {
  const index = new Map<string, Metonym[]>();
  for (const [word, target, sector, strength] of rows) {
    const country = /^[A-Z]{3}$/.test(target) ? target : countryOf(target);
    const entry = { target, country, sector, strength };
    const known = index.get(word);
    if (known === undefined) index.set(word, [entry]);
    else if (!known.some((other) => other.target === target)) known.push(entry);
  }
  return (word) => {
    const plain = word.normalize("NFC").replaceAll("’", "'");
    return index.get(plain) ?? index.get(plain.replace(/^the\s+/i, "")) ?? [];
  };
}
