import type { ActorRole } from "@dateline/core";
import type { Office, Term } from "../data/index.ts";

/** The terms of each person, by the person's record id. */
export function termsByPerson(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const index = new Map<string, Term[]>();
  for (const term of terms) {
    const known = index.get(term.person);
    if (known === undefined) index.set(term.person, [term]);
    else known.push(term);
  }
  return index;
}

/** Terms as the roles of an actor; the name of an organisation comes from `nameOf`. */
export function rolesOf(
  terms: readonly Term[],
  offices: ReadonlyMap<string, Office>,
  nameOf: (id: string) => string,
): ActorRole[] {
  return terms.map((term) => {
    const title = offices.get(term.office)?.title ?? term.office;
    const isCountry = /^[A-Z]{3}$/.test(term.of);
    return {
      title: term.note === null ? title : `${title} (${term.note})`,
      organisation: isCountry ? null : nameOf(term.of),
      country: isCountry ? term.of : null,
      from: term.from,
      to: term.to,
    };
  });
}
