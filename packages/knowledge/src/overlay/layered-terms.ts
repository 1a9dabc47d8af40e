import type { OverlayEntry } from "@dateline/core";
import type { KnownRecord, Origin, Term } from "../data/index.ts";
import type { KnowledgeParts } from "../knowledge-parts.ts";
import type { Lookup } from "../name/index.ts";
import { groupBy } from "./group-by.ts";
import { heldByOne } from "./held-by-one.ts";
import type { Merges } from "./merges.ts";

const rank: Record<Origin, number> = { typed: 0, imported: 1, shipped: 2 };

/** The terms of office with a user's entries: by person, and by country or organisation. */
export function layeredTerms(
  base: KnowledgeParts,
  records: ReadonlyMap<string, KnownRecord>,
  entries: readonly OverlayEntry[],
  merges: Merges,
): { ofPerson: Lookup<readonly Term[]>; ofHolder: Lookup<readonly Term[]> } {
  const added = entries.flatMap((entry) => (entry.entry === "term" ? [termOf(entry, merges)] : []));
  const byPerson = groupBy(added, ({ person }) => person);
  const own = new Map<string, readonly Term[]>();
  const gone = new Set<string>();
  for (const id of new Set([...records.keys(), ...byPerson.keys()])) {
    const shipped = [id, ...merges.into(id)].flatMap((one) => base.ofPerson.get(one) ?? []);
    const terms = [...(byPerson.get(id) ?? []), ...shipped.map((term) => ({ ...term, person: id }))];
    for (const one of [id, ...merges.into(id)]) gone.add(one);
    if (terms.length > 0) own.set(id, withoutContradicted(terms));
  }
  for (const entry of entries) if (entry.entry === "hide" && entry.name === null) gone.add(entry.id);
  const byHolder = groupBy([...own.values()].flat(), ({ of }) => of);
  const held = new Map<string, readonly Term[]>();
  const ofHolder = (of: string): readonly Term[] | undefined => {
    const known = held.get(of);
    if (known !== undefined) return known;
    const shipped = (base.ofHolder.get(of) ?? []).filter(({ person }) => !gone.has(person));
    const mine = byHolder.get(of) ?? [];
    const terms = mine.length === 0 ? shipped : withoutSucceeded([...mine, ...shipped]);
    held.set(of, terms);
    return terms.length === 0 ? undefined : terms;
  };
  return {
    ofPerson: { get: (id) => own.get(id) ?? (gone.has(id) ? undefined : base.ofPerson.get(id)) },
    ofHolder: { get: ofHolder },
  };
}

function termOf(entry: Extract<OverlayEntry, { entry: "term" }>, merges: Merges): Term {
  const { office, of, note, from, to } = entry.term;
  return {
    person: merges.targetOf(entry.id),
    office,
    of: of.includes("/") ? merges.targetOf(of) : of,
    note,
    from,
    to,
    source: entry.source ?? entry.author,
    origin: entry.origin,
    ...(to === null && entry.origin === "typed" ? { openUntil: entry.at.slice(0, 7) } : {}),
  };
}

/** Of one person's terms in one office that overlap, those of the foremost layer stay. */
function withoutContradicted(terms: readonly Term[]): Term[] {
  return terms.filter(
    (term) =>
      !terms.some(
        (other) =>
          rankOf(other) < rankOf(term) && other.office === term.office && other.of === term.of && overlap(other, term),
      ),
  );
}

/** Where the user says who holds an office, others do not hold it at that time: an open term of theirs has ended. */
function withoutSucceeded(terms: readonly Term[]): Term[] {
  const byOffice = groupBy(terms, ({ office }) => office);
  return terms.flatMap((term) => {
    if (rankOf(term) === 0 || !heldByOne(term.office)) return [term];
    const rivals = (byOffice.get(term.office) ?? []).filter(
      (other) =>
        rankOf(other) < rankOf(term) &&
        other.person !== term.person &&
        other.note === term.note &&
        overlap(other, term),
    );
    const [rival] = rivals.sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
    if (rival === undefined) return [term];
    if (term.to !== null || rival.from === null || (term.from ?? "") >= rival.from) return [];
    return [{ ...term, to: rival.from }];
  });
}

function rankOf(term: Term): number {
  return rank[term.origin ?? "shipped"];
}

/** Whether two terms share more than the day of handing over; an end that is not known is open. */
function overlap(a: Term, b: Term): boolean {
  return before(a.from, b.to) && before(b.from, a.to);
}

function before(from: string | null, to: string | null): boolean {
  return from === null || to === null || from < to;
}
