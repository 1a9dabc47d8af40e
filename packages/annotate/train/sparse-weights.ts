/** Weights under training: a row of (class, weight) entries for each 24-bit feature key, with what averaging needs. */
export type SparseWeights = {
  readonly rows: Int32Array;
  readonly start: number[];
  readonly length: number[];
  readonly capacity: number[];
  labels: Uint8Array;
  weights: Float32Array;
  totals: Float64Array;
  stamps: Int32Array;
  used: number;
  readonly classes: number;
};
