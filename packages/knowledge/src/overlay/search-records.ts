import type { KnownRecord } from "../data/index.ts";
import type { KnowledgeParts } from "../knowledge-parts.ts";
import { nameKey } from "../name/index.ts";

/** The first records, in the order of the data, that have a name with all of these words or beginnings of words. */
export function searchRecords({ records }: KnowledgeParts, words: string, limit: number): KnownRecord[] {
  const wanted = nameKey(words.slice(0, 200)).split(" ").filter(Boolean);
  const found: KnownRecord[] = [];
  if (wanted.length === 0) return found;
  for (let number = 0; number < records.size && found.length < limit; number++) {
    if (records.city(number) !== null) break;
    const record = records.at(number);
    const fits = record.names.some(([text]) => {
      const key = ` ${nameKey(text)}`;
      return wanted.every((word) => key.includes(` ${word}`));
    });
    if (fits) found.push(record);
  }
  return found;
}
