/**
 * Weights under training. `index` holds for each 24-bit feature key [where its row starts, its length | its room << 16];
 * a row is a run of `entries`, each `(weight << 8) | class` with whole weights; `totals` are what averaging needs.
 */
export type SparseWeights = {
  readonly index: Int32Array;
  entries: Int32Array;
  totals: Float64Array;
  used: number;
  /** How many updates there were, which the average is taken over. */
  step: number;
  /** Whether no entries are added to those that there are. */
  readonly closed: boolean;
  readonly classes: number;
};
