import type { GazetteerMatch, NameType } from "@dateline/core";
import type { KnownRecord, RecordKind } from "../data/index.ts";
import type { RecordList } from "../record/index.ts";
import { acceptsCase } from "./accepts-case.ts";
import type { NameIndex } from "./name-index.ts";
import { nameKey } from "./name-key.ts";

const widest = 12;

const types: Record<RecordKind, NameType> = {
  person: "person",
  country: "place",
  place: "place",
  group: "group",
  "government-body": "organisation",
  military: "organisation",
  organisation: "organisation",
  intergovernmental: "organisation",
  company: "organisation",
  media: "organisation",
  party: "organisation",
  "armed-group": "organisation",
};

/**
 * Makes the scan for known names that begin at a word, longest first. Weak names, and names of all but countries that
 * are common words, are left to the text; `bodyOf` gives whom a sure metonym ("Kremlin") stands for. Of several records
 * with one name the likeliest of each type is given.
 */
export function matchNames(
  index: NameIndex,
  records: RecordList,
  clashes: ReadonlyMap<string, string>,
  bodyOf: (name: string) => { id: string; country: string | null } | null,
): (words: readonly string[], from: number) => GazetteerMatch[] {
  const keyOf = remembered(nameKey);
  return (words, from) => {
    const first = words[from];
    if (first === undefined || first.length > 60) return [];
    const head = keyOf(first);
    const space = head.indexOf(" ");
    const longest = index.longest.get(space < 0 ? head : head.slice(0, space));
    if (head === "" || longest === undefined) return [];
    const matches: GazetteerMatch[] = [];
    let key = "";
    let surface = "";
    for (let length = 1; length <= widest && from + length <= words.length; length++) {
      const word = words[from + length - 1] as string;
      const part = word.length > 60 ? "" : keyOf(word);
      if (part === "" && !/^[-–—'’.&/,]$/.test(word)) break;
      surface += length === 1 ? word : ` ${word}`;
      if (part !== "") key += key === "" ? part : ` ${part}`;
      if (part === "" || key.split(" ").length > longest) {
        if (part === "") continue;
        break;
      }
      const common = length === 1 && clashes.get(word.toLowerCase()) === "common-word";
      matches.unshift(...matchesOf(key, surface.replace(/ ([-–—'’.&/,]) ?/g, "$1"), length, common));
    }
    return matches;
  };

  function matchesOf(key: string, surface: string, length: number, common: boolean): GazetteerMatch[] {
    const found = new Map<NameType, { record: KnownRecord; rank: number }>();
    const named = (index.entries.get(key) ?? []).filter(
      (entry) => entry.strength !== "weak" && acceptsCase(entry.text, entry.strength, surface),
    );
    const typed = named.filter((entry) => entry.origin === "typed");
    for (const entry of typed.length > 0 ? typed : named) {
      const record = records.at(entry.record);
      if (common && entry.origin !== "typed" && entry.strength !== "acronym" && record.kind !== "country") continue;
      const rank = rankOf(record, records.city(entry.record)?.[3]);
      const known = found.get(types[record.kind]);
      if (known === undefined || rank > known.rank) found.set(types[record.kind], { record, rank });
    }
    const matches = [...found].map(
      ([type, { record }]): GazetteerMatch => ({ length, type, id: record.id, country: record.country }),
    );
    const body = matches.length === 0 ? bodyOf(surface) : null;
    return body === null ? matches : [{ length, type: "organisation", ...body }];
  }
}

/** A country outranks regions and bodies, and they outrank cities, which rank by population. */
function rankOf(record: KnownRecord, population: number | undefined): number {
  if (record.kind === "country") return Number.POSITIVE_INFINITY;
  return population ?? Number.MAX_VALUE;
}

function remembered(fold: (word: string) => string): (word: string) => string {
  const memory = new Map<string, string>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    if (memory.size > 50_000) memory.clear();
    const key = fold(word);
    memory.set(word, key);
    return key;
  };
}
