import type { KnowledgeData, NameStrength, Origin } from "../data/index.ts";
import { nameKey } from "./name-key.ts";

/** One name in the index: `record` counts the records first and the cities after them. */
export interface NameEntry {
  text: string;
  strength: NameStrength;
  record: number;
  /** Left out where the name is shipped. */
  origin?: Origin;
}

/** What is found under a key, undefined where nothing is. */
export interface Lookup<T> {
  get(key: string): T | undefined;
}

/** All names by their folded form, and for each first word the number of words of the longest name it begins. */
export interface NameIndex {
  entries: Lookup<readonly NameEntry[]>;
  longest: Lookup<number>;
}

/** Builds the index of the names of all records and cities; metonyms count for `longest` alone. */
export function nameIndex(data: Pick<KnowledgeData, "records" | "cities" | "metonyms">): NameIndex {
  const entries = new Map<string, NameEntry[]>();
  const longest = new Map<string, number>();
  const add = (key: string, entry: NameEntry) => {
    if (key === "") return;
    const known = entries.get(key);
    if (known === undefined) entries.set(key, [entry]);
    else known.push(entry);
    measure(key);
  };
  const measure = (key: string) => {
    const space = key.indexOf(" ");
    const first = space < 0 ? key : key.slice(0, space);
    const words = space < 0 ? 1 : key.split(" ").length;
    if (words > (longest.get(first) ?? 0)) longest.set(first, words);
  };
  const addName = (text: string, strength: NameStrength, record: number) => {
    const entry = { text, strength, record };
    const key = nameKey(text);
    add(key, entry);
    // Tokenisers part "d'Ivoire" and "People's" at the apostrophe, where folding joins them.
    if (/['’]/.test(text)) {
      const parted = nameKey(text.replace(/['’]/g, " "));
      if (parted !== key) add(parted, entry);
    }
  };
  for (const [record, { names }] of data.records.entries()) {
    for (const [text, strength] of names) addName(text, strength, record);
  }
  for (const [city, [, names]] of data.cities.entries()) {
    for (const [text, strength] of names) addName(text, strength, data.records.length + city);
  }
  for (const [word] of data.metonyms) measure(nameKey(word));
  return { entries, longest };
}
