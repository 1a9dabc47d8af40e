import { type Actor, NotFoundError, type OverlayEntry, type Store } from "@dateline/core";
import type { KnowledgeBase, KnownRecord, Origin, Term } from "@dateline/knowledge";

/** One fact about a record with who says it; `holds` is false where another one is used in its place. */
export interface RecordFact {
  fact:
    | "kind"
    | "name"
    | "country"
    | "sector"
    | "from"
    | "to"
    | "description"
    | "wikidata"
    | "office"
    | "merge"
    | "hide";
  value: string;
  detail: string | null;
  origin: Origin;
  source: string | null;
  author: string | null;
  at: string | null;
  holds: boolean;
}

/** A record as it is used, and all that is said of it. `actor` is null where the record is hidden. */
export interface RecordView {
  id: string;
  actor: Actor | null;
  facts: RecordFact[];
}

type Told = Pick<RecordFact, "origin" | "source" | "author" | "at">;
type Fields = Pick<KnownRecord, "kind" | "country" | "sector" | "from" | "to" | "description" | "wikidata">;

const rank: Record<Origin, number> = { typed: 0, imported: 1, shipped: 2 };
const fields = ["kind", "country", "sector", "from", "to", "description", "wikidata"] as const;

/** A record with the source of each fact: shipped with its source, or added with its author and moment. */
export async function recordView(base: KnowledgeBase, store: Store, id: string): Promise<RecordView> {
  const entries = await store.overlayFor({ keys: [], subjects: [id], holders: [], offices: [], date: null });
  const own = entries.filter((entry) => entry.id === id || (entry.entry === "merge" && entry.into === id));
  const shipped = base.shipped(id);
  if (own.length === 0 && shipped === null) {
    throw new NotFoundError({ what: "There is no record with this id", where: id });
  }
  const actor = base.layered(entries).actor(id);
  const facts = [
    ...own.flatMap(factsOf),
    ...(shipped === null ? [] : shippedFacts(shipped.record, shipped.terms)),
  ].sort((a, b) => order.indexOf(a.fact) - order.indexOf(b.fact) || rank[a.origin] - rank[b.origin]);
  return { id, actor, facts: facts.map((fact) => ({ ...fact, holds: holds(fact, facts, actor) })) };
}

const order: readonly RecordFact["fact"][] = [
  "merge",
  "hide",
  "kind",
  "name",
  "country",
  "sector",
  "from",
  "to",
  "description",
  "wikidata",
  "office",
];

function holds(fact: RecordFact, facts: readonly RecordFact[], actor: Actor | null): boolean {
  if (fact.fact === "merge" || fact.fact === "hide") return true;
  if (actor === null) return false;
  if (fact.fact === "name") return actor.names.some(({ text }) => text === fact.value);
  if (fact.fact !== "office") return facts.find((other) => other.fact === fact.fact) === fact;
  const [from, to] = (fact.detail ?? "").split("/");
  return actor.roles.some((role) => (role.from ?? "..") === from && (role.to ?? "..") === to);
}

function factsOf(entry: OverlayEntry): RecordFact[] {
  const told: Told = { origin: entry.origin, source: entry.source, author: entry.author, at: entry.at };
  if (entry.entry === "record") {
    const names = entry.names.map(({ text, strength }) => one("name", text, strength, told));
    return [...fieldFacts(entry, told), ...names];
  }
  if (entry.entry === "name") return [one("name", entry.name.text, entry.name.strength, told)];
  if (entry.entry === "term")
    return [one("office", `${entry.term.office} of ${entry.term.of}`, span(entry.term), told)];
  if (entry.entry === "merge") return [one("merge", `${entry.id} is ${entry.into}`, null, told)];
  return [one("hide", entry.name ?? "the whole record", null, told)];
}

function shippedFacts(record: KnownRecord, terms: readonly Term[]): RecordFact[] {
  const told = (source: string): Told => ({ origin: "shipped", source, author: null, at: null });
  return [
    ...fieldFacts(record, told(record.source)),
    ...record.names.map(([text, strength]) => one("name", text, strength, told(record.source))),
    ...terms.map((term) => one("office", `${term.office} of ${term.of}`, span(term), told(term.source))),
  ];
}

function fieldFacts(record: Fields, told: Told): RecordFact[] {
  return fields.flatMap((field) => {
    const value = record[field];
    return value === null ? [] : [one(field, value, null, told)];
  });
}

function one(fact: RecordFact["fact"], value: string, detail: string | null, told: Told): RecordFact {
  return { fact, value, detail, ...told, holds: true };
}

function span({ from, to }: { from: string | null; to: string | null }): string {
  return `${from ?? ".."}/${to ?? ".."}`;
}
