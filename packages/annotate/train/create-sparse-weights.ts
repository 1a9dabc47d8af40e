import type { SparseWeights } from "./sparse-weights.ts";

/** Empty weights for `classes` classes. */
export function createSparseWeights(classes: number): SparseWeights {
  const size = 1 << 20;
  return {
    rows: new Int32Array(1 << 24),
    start: [0],
    length: [0],
    capacity: [0],
    labels: new Uint8Array(size),
    weights: new Float32Array(size),
    totals: new Float64Array(size),
    stamps: new Int32Array(size),
    used: 0,
    classes,
  };
}
