import type { KnownRecord, Office, Term } from "./data/index.ts";
import type { Lookup, NameEntry, NameIndex } from "./name/index.ts";
import type { OfficeFinder } from "./office/index.ts";
import type { RecordList } from "./record/index.ts";
import type { Demonym, Metonym, RoleNoun } from "./word/index.ts";

/** The indexes that look-ups read; an overlay lays its own before those of the data. */
export interface KnowledgeParts {
  asOf: string;
  index: NameIndex;
  variants: () => Lookup<readonly NameEntry[]>;
  records: RecordList;
  clashes: ReadonlyMap<string, string>;
  offices: ReadonlyMap<string, Office>;
  findOffice: OfficeFinder;
  /** Terms by the record id of the person. */
  ofPerson: Lookup<readonly Term[]>;
  /** Terms by country code or record id of the organisation. */
  ofHolder: Lookup<readonly Term[]>;
  /** Records by their Wikidata id. */
  ofWikidata: () => ReadonlyMap<string, KnownRecord>;
  demonym(word: string): Demonym | null;
  role(words: string): RoleNoun | null;
  metonym(word: string): Metonym[];
}
