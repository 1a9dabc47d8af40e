import type { OverlayEntry } from "@dateline/core";
import type { KnownRecord, Origin, RecordName } from "../data/index.ts";
import { nameKey } from "../name/index.ts";

/** A name of a layered record with who gives it. */
export interface LayeredName {
  name: RecordName;
  origin: Origin;
}

/** A record as it is with a user's entries; its `names` are those of the record in the same order. */
export interface LayeredRecord {
  record: KnownRecord;
  names: LayeredName[];
}

type Layer = { record: KnownRecord; origin: Origin };

const rank: Record<Origin, number> = { typed: 0, imported: 1, shipped: 2 };

/**
 * One record of what is shipped and what a user says of it (`entries`, those of records merged into it included). What a
 * person typed comes first, then what was imported, then what is shipped: each fills what those before left open. Null
 * where no record or no name is left.
 */
export function layeredRecord(
  id: string,
  shipped: readonly KnownRecord[],
  entries: readonly OverlayEntry[],
): LayeredRecord | null {
  if (entries.some((entry) => entry.entry === "hide" && entry.name === null && entry.id === id)) return null;
  const layers = [
    ...entries.flatMap((entry): Layer[] =>
      entry.entry === "record" ? [{ record: recordOf(entry), origin: entry.origin }] : [],
    ),
    ...shipped.map((record): Layer => ({ record, origin: "shipped" })),
  ].sort((a, b) => Number(a.record.id !== id) - Number(b.record.id !== id) || rank[a.origin] - rank[b.origin]);
  const [first] = layers;
  if (first === undefined) return null;
  const names = namesOf(id, layers, entries);
  if (names.length === 0) return null;
  const filled = <K extends "country" | "sector" | "from" | "to" | "description" | "wikidata">(key: K) =>
    (layers.find(({ record }) => record[key] !== null)?.record ?? first.record)[key];
  const record: KnownRecord = {
    id,
    kind: first.record.kind,
    subkind: layers.find(({ record: { subkind } }) => subkind !== "")?.record.subkind ?? "",
    names: names.map(({ name }) => name),
    country: filled("country"),
    sector: filled("sector"),
    from: filled("from"),
    to: filled("to"),
    description: filled("description"),
    wikidata: filled("wikidata"),
    source: first.record.source,
  };
  return { record, names };
}

function namesOf(id: string, layers: readonly Layer[], entries: readonly OverlayEntry[]): LayeredName[] {
  const hidden = new Set(
    entries.flatMap((entry) => (entry.entry === "hide" && entry.name !== null ? [nameKey(entry.name)] : [])),
  );
  const given = [
    ...layers.flatMap(({ record, origin }) => record.names.map((name): LayeredName => ({ name, origin }))),
    ...entries.flatMap((entry): LayeredName[] =>
      entry.entry === "name" ? [{ name: [plain(entry.name.text), entry.name.strength], origin: entry.origin }] : [],
    ),
  ].filter(({ name: [text], origin }) => origin === "typed" || !hidden.has(nameKey(text)));
  const best = new Map<string, LayeredName>();
  for (const name of given) {
    const known = best.get(name.name[0]);
    if (known === undefined || rank[name.origin] < rank[known.origin]) best.set(name.name[0], name);
  }
  // The first name is the one that is shown, and stays that of the foremost layer.
  const shown = layers.find(({ record }) => record.id === id) ?? layers[0];
  const order = (name: LayeredName) => Number(name.name[0] !== shown?.record.names[0]?.[0]);
  return [...best.values()].sort((a, b) => order(a) - order(b));
}

function recordOf(entry: Extract<OverlayEntry, { entry: "record" }>): KnownRecord {
  const { id, kind, country, sector, from, to, description, wikidata } = entry;
  const names = entry.names.map(({ text, strength }): RecordName => [plain(text), strength]);
  const source = entry.source ?? entry.author;
  return { id, kind, subkind: "", names, country, sector, from, to, description, wikidata, source };
}

function plain(text: string): string {
  return text.normalize("NFC").replaceAll("’", "'").trim();
}
