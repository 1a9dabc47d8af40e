import type { KnowledgeData } from "../data/index.ts";
import type { NameEntry } from "./name-index.ts";
import { nameKey } from "./name-key.ts";
import { variantKey } from "./variant-key.ts";

/** The full names of persons, two words or more, by their rough form. */
export function variantIndex(data: Pick<KnowledgeData, "records">): ReadonlyMap<string, readonly NameEntry[]> {
  const index = new Map<string, NameEntry[]>();
  for (const [record, { kind, names }] of data.records.entries()) {
    if (kind !== "person") continue;
    for (const [text, strength] of names) {
      const key = nameKey(text);
      if (strength !== "strong" || !key.includes(" ")) continue;
      const rough = variantKey(key);
      const known = index.get(rough);
      if (known === undefined) index.set(rough, [{ text, strength, record }]);
      else known.push({ text, strength, record });
    }
  }
  return index;
}
