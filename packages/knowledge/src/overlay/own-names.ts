import { type NameEntry, nameKey, variantKey } from "../name/index.ts";
import type { LayeredRecord } from "./layered-record.ts";

/** The names of layered records by their folded form; `typed` are the sure names that a person gave. */
export interface OwnNames {
  entries: ReadonlyMap<string, readonly NameEntry[]>;
  variants: ReadonlyMap<string, readonly NameEntry[]>;
  longest: ReadonlyMap<string, number>;
  typed: ReadonlySet<string>;
}

/** Indexes the names of layered records, the first of which has the number `start`. */
export function ownNames(records: readonly LayeredRecord[], start: number): OwnNames {
  const entries = new Map<string, NameEntry[]>();
  const variants = new Map<string, NameEntry[]>();
  const longest = new Map<string, number>();
  const typed = new Set<string>();
  const add = (index: Map<string, NameEntry[]>, key: string, entry: NameEntry) => {
    const known = index.get(key);
    if (known === undefined) index.set(key, [entry]);
    else known.push(entry);
  };
  for (const [at, { record, names }] of records.entries()) {
    for (const { name, origin } of names) {
      const [text, strength] = name;
      const key = nameKey(text);
      const entry: NameEntry = { text, strength, record: start + at, ...(origin === "shipped" ? {} : { origin }) };
      for (const form of new Set([key, nameKey(text.replace(/['’]/g, " "))])) {
        if (form === "") continue;
        add(entries, form, entry);
        const words = form.split(" ");
        longest.set(words[0] as string, Math.max(longest.get(words[0] as string) ?? 0, words.length));
        if (origin === "typed" && strength !== "weak") typed.add(form);
      }
      if (record.kind === "person" && strength === "strong" && key.includes(" ")) add(variants, variantKey(key), entry);
    }
  }
  return { entries, variants, longest, typed };
}
