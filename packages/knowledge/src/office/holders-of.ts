import type { Term } from "../data/index.ts";
import { coversDate } from "./covers-date.ts";
import type { OfficeFinder } from "./office-finder.ts";

/**
 * Who held an office. `basis` is `dated` where both ends of the term are known, or where a user said later than the date
 * that it goes on; else `open`: the term had begun and no end is known, which past the date of the data is not sure.
 */
export interface Holder {
  person: string;
  name: string;
  office: string;
  of: string;
  note: string | null;
  from: string | null;
  to: string | null;
  basis: "dated" | "open";
  source: string;
}

/** The terms of all persons by the country or organisation of the office. */
export function termsByHolder(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const index = new Map<string, Term[]>();
  for (const term of terms) {
    const known = index.get(term.of);
    if (known === undefined) index.set(term.of, [term]);
    else known.push(term);
  }
  return index;
}

/**
 * Who held an office of a country or organisation on a date, the latest to come in first; on a day of handing over both.
 * A head of government is sought among presidents where the state has no other.
 */
export function holdersOf(
  terms: { get(of: string): readonly Term[] | undefined },
  find: OfficeFinder,
  nameOf: (person: string) => string,
  query: { office: string; of: string; date: string },
): Holder[] {
  const offices = find(query.office);
  const own = terms.get(query.of) ?? [];
  const isHead = /^head[ -]of[ -]government$/i.test(query.office.trim());
  const wanted = isHead && !own.some((term) => offices.includes(term.office)) ? find("president") : offices;
  return own
    .filter((term) => wanted.includes(term.office))
    .filter((term) => (term.from !== null || term.to !== null) && coversDate(term.from, term.to, query.date))
    .map(
      (term): Holder => ({
        person: term.person,
        name: nameOf(term.person),
        office: term.office,
        of: term.of,
        note: term.note,
        from: term.from,
        to: term.to,
        basis: isSure(term, query.date) ? "dated" : "open",
        source: term.source,
      }),
    )
    .sort((a, b) => (b.from ?? "").localeCompare(a.from ?? "") || a.person.localeCompare(b.person));
}

function isSure({ from, to, openUntil }: Term, date: string): boolean {
  if (from === null) return false;
  return to !== null || (openUntil !== undefined && date.slice(0, openUntil.length) <= openUntil);
}
