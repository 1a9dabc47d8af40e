/**
 * What the parser sees of a sentence of `length` words; each array holds the words and then the artificial root, and
 * index -1 (no such word) reads as `undefined`, so look-ups go through index + 1: position 0 stands for no word.
 */
export type ParseInput = {
  readonly length: number;
  readonly lower: Int32Array;
  readonly tag: Int32Array;
  readonly coarseTag: Int32Array;
  readonly fine: Int32Array;
  readonly middle: Int32Array;
  readonly coarse: Int32Array;
  /** Counts of commas and other marks, of verbs, and of conjunctions before each word. */
  readonly marks: Int32Array;
  readonly verbs: Int32Array;
};
