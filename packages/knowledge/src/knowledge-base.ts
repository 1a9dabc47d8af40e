import type { OverlayEntry, OverlayNeed } from "@dateline/core";
import type { KnownRecord, Term } from "./data/index.ts";
import type { Knowledge } from "./knowledge.ts";

/** The shipped knowledge base with what is needed to lay a user's entries over it. */
export interface KnowledgeBase {
  /** The shipped data alone. */
  knowledge: Knowledge;
  /** The look-ups with these entries laid over the data: made at once, however large the data is. */
  layered(entries: readonly OverlayEntry[]): Knowledge;
  /** Which entries the words of a text can touch; `date` is a partial ISO date or null. */
  need(text: string, date: string | null): OverlayNeed;
  /** A record as shipped, by its id or actor id, with its terms of office; null where there is none. */
  shipped(id: string): { record: KnownRecord; terms: readonly Term[] } | null;
  /** The first shipped records with a name that holds all of these words or their beginnings, cities left out. */
  search(words: string, limit: number): KnownRecord[];
  /** The shipped record with a Wikidata id. */
  withWikidata(id: string): KnownRecord | null;
  /** The id of the office that a title names ("Minister of Foreign Affairs of Mali"), null where it is none on record. */
  officeOf(title: string): string | null;
}
