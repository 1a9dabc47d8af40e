import type { WordClasses } from "../word-class/word-classes.ts";

/** The word classes with a bounded memory of word attributes already worked out. */
export type Lexicon = {
  readonly classes: WordClasses;
  readonly known: Map<string, Int32Array>;
};
