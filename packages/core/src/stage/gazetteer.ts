import type { NameType } from "../annotation/name-span.ts";

/** One known name at a place in a run of words: how many words, what it names, and its id in the knowledge base. */
export interface GazetteerMatch {
  length: number;
  type: NameType;
  id: string;
  /** ISO 3166-1 alpha-3 country of what is named, null where none. */
  country: string | null;
}

/** Known names that a stage may look up without knowing where they come from. */
export interface Gazetteer {
  /** All known names that begin at `words[from]`, longest first. */
  match(words: readonly string[], from: number): GazetteerMatch[];
  /** The country a demonym belongs to ("Malian", "Malians"), null where it is none. */
  demonym(word: string): string | null;
  /** The sector of a role noun in singular or plural ("soldiers" MIL), null where it is none. */
  role(words: string): string | null;
}
