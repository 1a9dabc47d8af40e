import type { RecordKind } from "@dateline/core";
import type { KnowledgeBase } from "@dateline/knowledge";
import { countryOf } from "./country-of.ts";
import type { EntryDraft } from "./entry-draft.ts";
import { namesOf } from "./name-of.ts";
import { partialDay } from "./partial-day.ts";
import { recordIdFor } from "./record-id-for.ts";
import { wikidataKind } from "./wikidata-kind.ts";

type Json = Readonly<Record<string, unknown>>;

const languages = ["en", "mul"];
const country = ["P27", "P17"];
const begins = ["P571"];
const ends = ["P576"];

/**
 * Reads one entity of a dump: English names, class (P31), country (P27, P17), beginning and end (P571, P576). Offices are
 * left out, since an entity names them by ids alone. What is no actor is passed over.
 */
export function readEntity(
  base: KnowledgeBase,
  entity: Json,
  usual: RecordKind | null,
): { drafts: EntryDraft[] } | { problem: string } | { skipped: string } {
  const wikidata = typeof entity.id === "string" && /^Q[1-9]\d*$/.test(entity.id) ? entity.id : null;
  if (wikidata === null) {
    const other = typeof entity.id === "string" && /^[LPM]\d/.test(entity.id);
    return other ? { skipped: `${entity.id} is no item` } : { problem: "the row has no id of an item" };
  }
  const kind = wikidataKind(itemsOf(entity, "P31")) ?? usual;
  if (kind === null) return { skipped: `${wikidata} is of no class of actors` };
  const labels = languages.flatMap((code) => texts(part(entity.labels)[code]));
  const aliases = languages.flatMap((code) => texts(part(entity.aliases)[code]));
  const names = namesOf(labels[0] ?? "", [...labels, ...aliases], kind);
  if (names === null) return { skipped: `${wikidata} has no English label` };
  const code = country.flatMap((property) => itemsOf(entity, property)).map((id) => countryOf(base, id))[0] ?? null;
  const own = `wikidata-${wikidata.toLowerCase()}`;
  const id = recordIdFor(base, { kind, name: names[0]?.text ?? "", country: code, wikidata, own });
  const [description = null] = languages.flatMap((language) => texts(part(entity.descriptions)[language]));
  // A person is born and dies, but the days of a record say from when to when it can act.
  const from = kind === "person" ? null : timeOf(entity, begins);
  const to = kind === "person" ? null : timeOf(entity, ends);
  return {
    drafts: [{ entry: "record", id, kind, names, country: code, sector: null, from, to, description, wikidata }],
  };
}

function part(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {};
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const text = part(one).value;
    return typeof text === "string" ? [text] : [];
  });
}

/** The values of a property, those of preferred rank first and without deprecated ones. */
function valuesOf(entity: Json, property: string): unknown[] {
  const statements = part(entity.claims)[property];
  if (!Array.isArray(statements)) return [];
  return statements
    .map(part)
    .filter(({ rank }) => rank !== "deprecated")
    .sort((a, b) => Number(b.rank === "preferred") - Number(a.rank === "preferred"))
    .map((statement) => part(part(statement.mainsnak).datavalue).value);
}

function itemsOf(entity: Json, property: string): string[] {
  return valuesOf(entity, property).flatMap((value) => {
    const { id } = part(value);
    return typeof id === "string" ? [id] : [];
  });
}

/** The first time of some properties as exact as it is told: 11 is a day, 10 a month, 9 a year. */
function timeOf(entity: Json, properties: readonly string[]): string | null {
  const [value] = properties.flatMap((property) => valuesOf(entity, property));
  const { time, precision } = part(value);
  if (typeof time !== "string" || typeof precision !== "number" || precision < 9) return null;
  const day = partialDay(time);
  return day === null ? null : day.slice(0, precision >= 11 ? 10 : precision === 10 ? 7 : 4);
}
