import { PartialDate, type RecordKind } from "@dateline/core";
import type { KnowledgeBase } from "@dateline/knowledge";
import { countryOf } from "./country-of.ts";
import type { EntryDraft } from "./entry-draft.ts";
import { kindOf } from "./kind-of.ts";
import { namesOf } from "./name-of.ts";
import { partialDay } from "./partial-day.ts";
import { recordIdFor } from "./record-id-for.ts";
import { termDraft } from "./term-draft.ts";
import { wikidataKind } from "./wikidata-kind.ts";

/**
 * Reads one row of query results. Variables: `item`, `itemLabel`, `itemAltLabel`, `itemDescription`, `kind` (a class or
 * one of our words), `country` or `countryCode`, `position`, `positionLabel`, `of`, `start`, `end`.
 */
export function readBinding(
  base: KnowledgeBase,
  row: Record<string, unknown>,
  usual: RecordKind | null,
): { drafts: EntryDraft[] } | { problem: string } | { skipped: string } {
  const value = (name: string) => textOf(row[name]);
  const wikidata = idOf(value("item"));
  if (wikidata === null) return { problem: "the variable item is no entity" };
  const office = value("positionLabel") || value("position");
  const told = value("kind");
  const kind = told ? (wikidataKind([idOf(told) ?? ""]) ?? kindOf(told) ?? usual) : office ? "person" : usual;
  if (kind === null) {
    return told ? { skipped: `${told} is no class of actors` } : { problem: "no kind is told (--kind gives one)" };
  }
  const names = namesOf(value("itemLabel"), value("itemAltLabel").split(/\s*[|,]\s*/), kind);
  // The query service gives the id itself where an item has no label.
  if (names === null || names[0]?.text === wikidata) return { problem: `${wikidata} has no label` };
  const where = value("countryCode") || value("country");
  const country = where ? countryOf(base, where) : null;
  const shown = names[0]?.text ?? "";
  const own = `wikidata-${wikidata.toLowerCase()}`;
  const id = recordIdFor(base, { kind, name: shown, country, wikidata, own });
  const description = value("itemDescription") || null;
  const drafts: EntryDraft[] = [
    { entry: "record", id, kind, names, country, sector: null, from: null, to: null, description, wikidata },
  ];
  if (!office || kind !== "person") return { drafts };
  const of = value("of") ? countryOf(base, value("of")) : country;
  const term = termDraft(base, {
    person: id,
    title: idOf(office) === null ? office : `position ${office}`,
    of,
    note: null,
    from: dayOf(value("start")),
    to: dayOf(value("end")),
  });
  return "problem" in term ? term : { drafts: [...drafts, term] };
}

function textOf(cell: unknown): string {
  const value = (cell as { value?: unknown } | undefined)?.value;
  return typeof value === "string" ? value.trim() : "";
}

function idOf(value: string): string | null {
  return /(?:^|\/)(Q[1-9]\d*)$/.exec(value)?.[1] ?? null;
}

/** Results do not tell how exact a date is, and write a year as its first day: no such day is taken for one. */
function dayOf(value: string): string | null {
  const day = partialDay(value);
  const bare = day?.replace(/-01-01$/, "").replace(/^(\d{4}-\d{2})-01$/, "$1") ?? null;
  return bare !== null && PartialDate.safeParse(bare).success ? bare : null;
}
