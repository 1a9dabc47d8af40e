import type { LexiconEntry } from "./lexicon/index.ts";

/** A lexicon entry met in a sentence: the word the frame hangs on, and all words that make up the expression. */
export interface Trigger {
  anchor: number;
  words: readonly number[];
  entry: LexiconEntry;
}
