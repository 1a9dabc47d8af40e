import type { EventContext, EventType, Modality, Polarity } from "@dateline/core";

/** How an entry is matched; see the lexicon's README. */
export type EntryPart = "verb" | "verb+object" | "verb+phrase" | "noun" | "adjective" | "phrase";

/** Where the source and the target of an entry stand; each a list of places tried in order. */
export interface Frame {
  source: readonly string[];
  target: readonly string[];
  mutual: boolean;
}

/** One condition on what stands beside a trigger. */
export type Limit =
  | { kind: "present"; places: readonly string[] }
  | { kind: "absent"; place: string }
  | { kind: "is" | "is-not"; places: readonly string[]; values: readonly string[] }
  | { kind: "need"; role: "source" | "target" | "any" | "both" }
  | { kind: "free" };

/** One row of the lexicon. `words` are lemmas; the last of them has the alternatives `keys`. */
export interface LexiconEntry {
  id: string;
  words: readonly string[];
  keys: readonly string[];
  part: EntryPart;
  type: EventType;
  mode: string | null;
  contexts: readonly EventContext[];
  frame: Frame;
  limits: readonly Limit[];
  example: string;
}

/** A verb that carries an event noun: what its subject is to the event, and what it does to it. */
export interface LightVerb {
  subject: "source" | "target" | "none";
  effect: Modality | "negated";
}

/** A word that says how an act is spoken of. */
export interface ModalityCue {
  part: string;
  place: string;
  modality: Modality;
  polarity: Polarity;
}

/** The whole lexicon, indexed by the lemma that an entry is found by. */
export interface EventLexicon {
  entries: readonly LexiconEntry[];
  byAnchor: ReadonlyMap<string, readonly LexiconEntry[]>;
  lightVerbs: ReadonlyMap<string, LightVerb>;
  cues: ReadonlyMap<string, readonly ModalityCue[]>;
  /** Reporting verbs and nouns by lemma, with their kind. */
  reporting: ReadonlyMap<string, { part: string; kind: string }>;
  /** Modes of an attack by the weapon or the one who wields it: "missile" heavy-weapons. */
  instruments: ReadonlyMap<string, string>;
  classes: ReadonlyMap<string, ReadonlySet<string>>;
}
