/**
 * Weights of a linear model with many classes: an open-addressing hash from feature to a run of entries, behind a
 * `filter` of the keys it holds.
 * `slots` holds pairs [feature key, position in `entries`]; position 0 means an empty slot. At a position stand the
 * number of entries and then the entries, each `(weight << 8) | class`, weights being signed bytes times `scale`.
 */
export type SparseTable = {
  readonly filter: Int32Array;
  readonly slots: Int32Array;
  readonly mask: number;
  readonly entries: Int16Array;
  readonly scale: number;
  readonly classes: number;
};
