import type { KnownRecord, Office, RecordName, Term } from "../src/data/index.ts";
import { parseNames } from "./parse-names.ts";
import { readTable } from "./read-table.ts";
import { uniqueNames } from "./unique-names.ts";

/** The persons of the hand-written table; their family name becomes a weak name. */
export function personRecords(): KnownRecord[] {
  return readTable("persons.tsv", ["id", "name", "family", "aliases", "country", "wikidata", "source"]).map((row) => ({
    id: row.id,
    kind: "person",
    subkind: "",
    names: uniqueNames([
      [row.name, "strong"],
      ...parseNames(row.aliases).map(oneWordIsWeak),
      ...familyNames(row.family),
    ]),
    country: row.country === "" ? null : row.country,
    sector: null,
    from: null,
    to: null,
    description: null,
    wikidata: row.wikidata === "" ? null : row.wikidata,
    source: row.source,
  }));
}

/** Persons with the sector of their latest office, or of the group they lead. */
export function withSectors(
  persons: readonly KnownRecord[],
  terms: readonly Term[],
  offices: readonly Office[],
  bodies: readonly KnownRecord[],
): KnownRecord[] {
  const sectorOfOffice = new Map(offices.map((office) => [office.id, office.sector]));
  const sectorOfBody = new Map(bodies.map((body) => [body.id, body.sector]));
  const latest = new Map<string, Term>();
  for (const term of terms) {
    const known = latest.get(term.person);
    if (known === undefined || (known.from ?? "") <= (term.from ?? "")) latest.set(term.person, term);
  }
  return persons.map((person) => {
    const term = latest.get(person.id);
    if (term === undefined) return person;
    // Who serves a body is of its sector, which for most international ones is none: a UN envoy is no government.
    const sector = term.of.includes("/") ? sectorOfBody.get(term.of) : sectorOfOffice.get(term.office);
    return { ...person, sector: sector ?? null };
  });
}

/** The terms of office of the hand-written table. */
export function officeTerms(): Term[] {
  return readTable("office-holders.tsv", ["person", "office", "of", "note", "from", "to", "source"]).map((row) => ({
    ...row,
    note: row.note === "" ? null : row.note,
    from: row.from === "" ? null : row.from,
    to: row.to === "" ? null : row.to,
  }));
}

/** One word alone may name another person as well. */
function oneWordIsWeak([text, strength]: RecordName): RecordName {
  return [text, strength === "strong" && !/[\s-]/.test(text) ? "weak" : strength];
}

/** "al-Sisi" is also written "Sisi" and "Al-Sisi". */
function familyNames(family: string): RecordName[] {
  if (family === "") return [];
  const bare = family.replace(/^(?:al|el)[- ]/i, "");
  return bare === family
    ? [[family, "weak"]]
    : [
        [family, "weak"],
        [bare, "weak"],
      ];
}
