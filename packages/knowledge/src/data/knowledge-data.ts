import type { RecordKind, Sector } from "@dateline/core";

export type { RecordKind } from "@dateline/core";

/** How far a name can be trusted alone: `weak` names need support by the text, `acronym`s need their capitals. */
export type NameStrength = "strong" | "weak" | "acronym";

/** One name of a record; the first one is its display name. */
export type RecordName = [text: string, strength: NameStrength];

/** One actor, region or people of the knowledge base; dates are partial ISO dates, `sources` name public records. */
export interface KnownRecord {
  id: string;
  kind: RecordKind;
  /** The finer kind of the data file, such as `region`, `ethnic` or `city`; empty where there is none. */
  subkind: string;
  names: RecordName[];
  country: string | null;
  sector: Sector | null;
  from: string | null;
  to: string | null;
  description: string | null;
  wikidata: string | null;
  source: string;
}

/** Who says it: the data of this package, an imported file of the user, or the user. */
export type Origin = "shipped" | "imported" | "typed";

/** One term of a person in an office of a country (alpha-3 code) or organisation (record id). */
export interface Term {
  person: string;
  office: string;
  of: string;
  note: string | null;
  from: string | null;
  to: string | null;
  source: string;
  /** The month up to which an open term was known to be open, where that is later than the data's `asOf`. */
  openUntil?: string;
  origin?: Origin;
}

/** A kind of office; `head` says which class of head of a state it can be. */
export interface Office {
  id: string;
  title: string;
  aliases: string[];
  sector: Sector | null;
  head: "head-of-state" | "head-of-government" | null;
}

/** A populated place of GeoNames; `names` starts with its display name. */
export type CityRow = [
  geonameId: number,
  names: RecordName[],
  country: string,
  population: number,
  latitude: number,
  longitude: number,
  capital: 0 | 1,
];

/** What the knowledge file holds, as JSON before compression. */
export interface KnowledgeData {
  format: "dateline-knowledge/1";
  /** The month up to which open terms were known to be open. */
  asOf: string;
  records: KnownRecord[];
  cities: CityRow[];
  offices: Office[];
  terms: Term[];
  demonyms: [word: string, country: string, form: "adjective" | "person", strength: NameStrength][];
  roles: [singular: string, plural: string, sectors: Sector[], country: string | null][];
  metonyms: [word: string, target: string, sector: Sector | null, strength: NameStrength][];
  /** Words that are also something else, lower-case: `given-name`, `surname` or `common-word`. */
  clashes: [word: string, also: string][];
}
