import type { SparseTable } from "../model/sparse-table.ts";

/** The part-of-speech tagger: weights, and the UPOS and XPOS of each label. */
export type Tagger = {
  readonly table: SparseTable;
  readonly labels: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** The numbers of the labels of past forms of verbs. */
  readonly past: readonly number[];
};
