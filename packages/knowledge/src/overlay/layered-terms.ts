import type { OverlayEntry } from "@dateline/core";
import type { KnownRecord, Origin, Term } from "../data/index.ts";
import type { KnowledgeParts } from "../knowledge-parts.ts";
import type { Lookup } from "../name/index.ts";
import type { Merges } from "./merges.ts";

const rank: Record<Origin, number> = { typed: 0, imported: 1, shipped: 2 };

// Offices that one person holds at a time, so that a new holder ends the term of the one before.
const single =
  /^(president|monarch|crown-prince|prime-minister|chancellor|supreme-leader|junta-leader|council-chair|chief-executive|pope|.*-minister|attorney-general|secretary-general|central-bank-governor|military-chief|intelligence-chief|speaker|commission-president|council-president|managing-director)$/;

/** The terms of office with a user's entries: by person, and by country or organisation. */
export function layeredTerms(
  base: KnowledgeParts,
  records: ReadonlyMap<string, KnownRecord>,
  entries: readonly OverlayEntry[],
  merges: Merges,
): { ofPerson: Lookup<readonly Term[]>; ofHolder: Lookup<readonly Term[]> } {
  const added = entries.flatMap((entry) => (entry.entry === "term" ? [termOf(entry, merges)] : []));
  const own = new Map<string, readonly Term[]>();
  const gone = new Set<string>();
  for (const id of new Set([...records.keys(), ...added.map(({ person }) => person)])) {
    const shipped = [id, ...merges.into(id)].flatMap((one) => base.ofPerson.get(one) ?? []);
    const terms = [...added.filter(({ person }) => person === id), ...shipped.map((term) => ({ ...term, person: id }))];
    for (const one of [id, ...merges.into(id)]) gone.add(one);
    if (terms.length > 0) own.set(id, withoutContradicted(terms));
  }
  for (const entry of entries) if (entry.entry === "hide" && entry.name === null) gone.add(entry.id);
  const held = new Map<string, readonly Term[]>();
  const ofHolder = (of: string): readonly Term[] | undefined => {
    const known = held.get(of);
    if (known !== undefined) return known;
    const shipped = (base.ofHolder.get(of) ?? []).filter(({ person }) => !gone.has(person));
    const mine = [...own.values()].flat().filter((term) => term.of === of);
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
  return terms.flatMap((term) => {
    const rivals = terms.filter(
      (other) =>
        rankOf(other) < rankOf(term) &&
        other.person !== term.person &&
        other.office === term.office &&
        other.note === term.note &&
        single.test(term.office) &&
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
