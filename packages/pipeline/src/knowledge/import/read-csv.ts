import { type RecordKind, Sector } from "@dateline/core";
import type { KnowledgeBase } from "@dateline/knowledge";
import { countryOf } from "./country-of.ts";
import { csvRecords } from "./csv-records.ts";
import type { EntryDraft, RecordDraft } from "./entry-draft.ts";
import type { ImportRow } from "./import-row.ts";
import { kindOf } from "./kind-of.ts";
import { namesOf } from "./name-of.ts";
import { partialDay } from "./partial-day.ts";
import { readLines } from "./read-lines.ts";
import { recordIdFor } from "./record-id-for.ts";
import { termDraft } from "./term-draft.ts";

/** The columns of a CSV file that are read, in any order; all but `name` may be missing. */
export const csvColumns = [
  "id",
  "kind",
  "name",
  "aliases",
  "country",
  "sector",
  "from",
  "to",
  "description",
  "wikidata",
  "office",
  "of",
  "office_from",
  "office_to",
  "note",
] as const;
type Column = (typeof csvColumns)[number];

/** Reads a CSV file with a header: one record a row; a person with several offices has a row for each. */
export async function* readCsv(
  base: KnowledgeBase,
  text: AsyncIterable<string>,
  options: { kind: RecordKind | null },
): AsyncGenerator<ImportRow> {
  let header: string[] | null = null;
  for await (const { line, cells } of csvRecords(readLines(text))) {
    if (cells === null) {
      yield { line, problem: "a quoted cell does not end" };
      continue;
    }
    if (header === null) {
      header = cells.map((cell) =>
        cell
          .replace(/^\uFEFF/, "")
          .trim()
          .toLowerCase(),
      );
      continue;
    }
    const columns = header;
    if (cells.length > columns.length) {
      yield { line, problem: `${cells.length} cells, and the header has ${columns.length}` };
      continue;
    }
    const row = Object.fromEntries(columns.map((name, at) => [name, cells[at]?.trim() ?? ""]));
    yield { line, ...readRow(base, row as Partial<Record<Column, string>>, options.kind) };
  }
}

function readRow(
  base: KnowledgeBase,
  row: Partial<Record<Column, string>>,
  usual: RecordKind | null,
): { drafts: EntryDraft[] } | { problem: string } {
  const kind = kindOf(row.kind ?? "") ?? (row.kind ? null : (kindInId(row.id) ?? usual));
  if (kind === null) return { problem: row.kind ? `"${row.kind}" is no kind` : "no kind is told (--kind gives one)" };
  const names = namesOf(row.name ?? "", (row.aliases ?? "").split("|"), kind);
  if (names === null) return { problem: "the name is missing or is none" };
  const country = row.country ? countryOf(base, row.country) : null;
  if (row.country && country === null) return { problem: `"${row.country}" is no country` };
  const sector = Sector.safeParse(row.sector?.toUpperCase());
  if (row.sector && !sector.success) return { problem: `"${row.sector}" is no sector` };
  const days = datesOf(row, ["from", "to", "office_from", "office_to"]);
  if ("problem" in days) return days;
  const wikidata = row.wikidata ? (/Q[1-9]\d*$/.exec(row.wikidata)?.[0] ?? null) : null;
  if (row.wikidata && wikidata === null) return { problem: `"${row.wikidata}" is no Wikidata id` };
  const given = row.id?.includes("/") ? row.id : null;
  const own =
    row.id && given === null ? row.id.replace(/[\s/]+/g, "-") : wikidata && `wikidata-${wikidata.toLowerCase()}`;
  const id = given ?? recordIdFor(base, { kind, name: names[0]?.text ?? "", country, wikidata, own: own || null });
  const record: RecordDraft = {
    entry: "record",
    id,
    kind,
    names,
    country,
    sector: sector.success ? sector.data : null,
    from: days.from,
    to: days.to,
    description: row.description || null,
    wikidata,
  };
  if (!row.office) return { drafts: [record] };
  const of = row.of ? (countryOf(base, row.of) ?? (row.of.includes("/") ? row.of : null)) : country;
  if (row.of && of === null) return { problem: `"${row.of}" is no country and no id of a record` };
  const { office_from: from, office_to: to } = days;
  const term = termDraft(base, { person: id, title: row.office, of, note: row.note || null, from, to });
  return "problem" in term ? term : { drafts: [record, term] };
}

function datesOf<K extends Column>(
  row: Partial<Record<Column, string>>,
  columns: readonly K[],
): Record<K, string | null> | { problem: string } {
  const days = {} as Record<K, string | null>;
  for (const column of columns) {
    const told = row[column];
    days[column] = told ? partialDay(told) : null;
    if (told && days[column] === null) return { problem: `"${told}" is no date` };
  }
  return days;
}

function kindInId(id: string | undefined): RecordKind | null {
  return id?.includes("/") ? kindOf(id.slice(0, id.indexOf("/"))) : null;
}
