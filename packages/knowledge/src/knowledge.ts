import type { Actor, Gazetteer } from "@dateline/core";
import type { Candidate, LookUpOptions } from "./name/index.ts";
import type { Holder } from "./office/index.ts";
import type { PlaceCandidate } from "./place/index.ts";
import type { Demonym, Metonym, RoleNoun } from "./word/index.ts";

/** The knowledge base of actors and places; every look-up is pure and leaves doubt to the caller. */
export interface Knowledge {
  /** The month up to which open terms of office were known to be open. */
  asOf: string;
  /** Records that a surface may name, the likeliest first; case counts ("Turkey", never "turkey"). */
  lookUp(surface: string, options?: LookUpOptions): Candidate[];
  /** The actor of a record id (`country/MLI`) or actor id (`actor_…`), null where there is none. */
  actor(id: string): Actor | null;
  /** Holders on a partial ISO date of an office (id, title or `head-of-state`) of a country code or organisation id. */
  holdersOf(office: string, of: string, date: string): Holder[];
  demonym(word: string): Demonym | null;
  role(words: string): RoleNoun | null;
  metonym(word: string): Metonym[];
  /** Countries, regions and cities of a name, the likeliest first. */
  place(name: string): PlaceCandidate[];
  /** The same names for the annotator, which cannot know this package. */
  gazetteer: Gazetteer;
}
