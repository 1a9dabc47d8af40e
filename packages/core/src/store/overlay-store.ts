import type { OverlayEntry, OverlayNeed } from "../knowledge/index.ts";
import type { PageOf } from "../view/index.ts";
import type { PageRequest } from "./page-request.ts";

/** Which entries of an overlay to list: those about some records, of one kind, typed or imported. */
export interface OverlayRequest extends PageRequest {
  ids?: readonly string[];
  entry?: OverlayEntry["entry"];
  origin?: OverlayEntry["origin"];
}

/** An entry with the actor id of its record and the keys by which the words of an article find it. */
export interface KeyedEntry {
  entry: OverlayEntry;
  actorId: string;
  keys: readonly string[];
}

/** What a user adds to the shipped knowledge base; part of every `Store`. */
export interface OverlayStore {
  /**
   * Saves entries in one transaction. One that says the same as before changes nothing, whoever says it; the answers
   * come in the order of the entries.
   */
  saveOverlay(entries: readonly KeyedEntry[]): Promise<("added" | "updated" | "unchanged")[]>;
  /** What saving would do, without doing it. */
  tryOverlay(entries: readonly OverlayEntry[]): Promise<("added" | "updated" | "unchanged")[]>;
  /** Takes entries out by their keys (`overlayKey`); returns how many there were. */
  removeOverlay(keys: readonly string[]): Promise<number>;
  /** All that bears on an article: entries it reaches by name, record or office, and all else said of their records. */
  overlayFor(need: OverlayNeed): Promise<OverlayEntry[]>;
  /** Entries about these actors, whose ids are those the knowledge base makes from record ids. */
  overlayOfActors(actorIds: readonly string[]): Promise<OverlayEntry[]>;
  /** All that is said of the first `limit` records with a name that holds all of these folded words or their beginnings. */
  searchOverlay(words: readonly string[], limit: number): Promise<OverlayEntry[]>;
  /** Entries sorted by record and key. */
  listOverlay(request: OverlayRequest): Promise<PageOf<OverlayEntry>>;
  /** How many records and entries there are. */
  overlayCounts(): Promise<{ records: number; entries: number }>;
}
