import type { OverlayEntry } from "@dateline/core";
import type { KnownRecord } from "../data/index.ts";
import type { KnowledgeParts } from "../knowledge-parts.ts";
import { type NameEntry, nameKey } from "../name/index.ts";
import { actorIdOf, type RecordList } from "../record/index.ts";
import { type LayeredRecord, layeredRecord } from "./layered-record.ts";
import { layeredTerms } from "./layered-terms.ts";
import { type Merges, mergesOf } from "./merges.ts";
import { ownNames } from "./own-names.ts";

/** The indexes with a user's entries laid over them, in a time that depends on the entries alone. */
export function layerParts(base: KnowledgeParts, entries: readonly OverlayEntry[]): KnowledgeParts {
  const merges = mergesOf(entries);
  const layered = layeredRecords(base, entries, merges);
  const own = [...layered.values()].filter((one) => one !== null);
  const replaced = new Set<number>();
  for (const id of layered.keys()) {
    for (const one of [id, ...merges.into(id)]) {
      const number = base.records.numberOf(one);
      if (number !== undefined) replaced.add(number);
    }
  }
  const names = ownNames(own, base.records.size);
  const joined = (shipped: readonly NameEntry[] | undefined, mine: readonly NameEntry[] | undefined) => {
    const kept = shipped?.some(({ record }) => replaced.has(record))
      ? shipped.filter(({ record }) => !replaced.has(record))
      : (shipped ?? []);
    const all = mine === undefined ? kept : [...mine, ...kept];
    return all.length === 0 ? undefined : all;
  };
  const records = layeredList(base.records, own, layered, merges);
  const byId = new Map(own.map(({ record }) => [record.id, record]));
  const isTyped = (word: string) => names.typed.has(nameKey(word));
  return {
    ...base,
    records,
    index: {
      entries: { get: (key) => joined(base.index.entries.get(key), names.entries.get(key)) },
      longest: {
        get(first) {
          const most = Math.max(base.index.longest.get(first) ?? 0, names.longest.get(first) ?? 0);
          return most === 0 ? undefined : most;
        },
      },
    },
    variants: () => ({ get: (key) => joined(base.variants().get(key), names.variants.get(key)) }),
    findOffice: (office) => {
      const found = base.findOffice(office);
      return found.length > 0 ? found : [office.trim().toLowerCase()];
    },
    ...layeredTerms(base, byId, entries, merges),
    // A name that the user gave to someone is no seat of government or people any more.
    metonym: (word) => (isTyped(word) ? [] : base.metonym(word)),
    demonym: (word) => (isTyped(word) ? null : base.demonym(word)),
  };
}

/** All records that the entries speak of, null for those that are hidden or have no name left. */
function layeredRecords(
  base: KnowledgeParts,
  entries: readonly OverlayEntry[],
  merges: Merges,
): Map<string, LayeredRecord | null> {
  const about = new Map<string, OverlayEntry[]>();
  const add = (id: string, entry: OverlayEntry) => {
    const known = about.get(id);
    if (known === undefined) about.set(id, [entry]);
    else known.push(entry);
  };
  for (const entry of entries) add(merges.targetOf(entry.id), entry);
  return new Map(
    [...about].map(([id, said]) => {
      const shipped = [id, ...merges.into(id)].flatMap((one) => base.records.byId(one) ?? []);
      return [id, layeredRecord(id, shipped, said)];
    }),
  );
}

function layeredList(
  base: RecordList,
  own: readonly LayeredRecord[],
  layered: ReadonlyMap<string, LayeredRecord | null>,
  merges: Merges,
): RecordList {
  const numbers = new Map(own.map(({ record }, index) => [record.id, base.size + index]));
  const targets = new Map<string, string>();
  for (const id of layered.keys()) {
    for (const one of [id, ...merges.into(id)]) targets.set(one, id).set(actorIdOf(one), id);
  }
  const numberOf = (id: string) => {
    const target = targets.get(id);
    return target === undefined ? base.numberOf(id) : numbers.get(target);
  };
  const at = (number: number): KnownRecord => own[number - base.size]?.record ?? base.at(number);
  const city = (number: number) => {
    const mine = own[number - base.size];
    return mine === undefined ? base.city(number) : base.cityById(mine.record.id);
  };
  return {
    size: base.size + own.length,
    at,
    city,
    byId(id) {
      const number = numberOf(id);
      return number === undefined ? null : at(number);
    },
    cityById(id) {
      const number = numberOf(id);
      return number === undefined ? null : city(number);
    },
    numberOf,
  };
}
