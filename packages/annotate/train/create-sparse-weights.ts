import type { SparseWeights } from "./sparse-weights.ts";
import type { WeightRows } from "./weight-rows.ts";

/** Weights of 0 for `classes` classes, at most 256; with `allowed`, for the pairs of feature and class in it and no others. */
export function createSparseWeights(classes: number, allowed?: WeightRows): SparseWeights {
  const room = allowed?.labels.length ?? 1 << 20;
  const model: SparseWeights = {
    index: new Int32Array(2 << 24),
    entries: new Int32Array(room),
    totals: new Float64Array(room),
    used: 0,
    step: 1,
    closed: allowed !== undefined,
    classes,
  };
  if (allowed === undefined) return model;
  for (const [row, key] of allowed.keys.entries()) {
    const count = allowed.counts[row] as number;
    model.index[2 * key] = model.used;
    model.index[2 * key + 1] = count | (count << 16);
    for (let e = model.used; e < model.used + count; e++) model.entries[e] = allowed.labels[e] as number;
    model.used += count;
  }
  return model;
}
