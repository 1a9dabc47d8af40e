import type { SparseWeights } from "./sparse-weights.ts";

/** Sets `scores` to the current weights of `count` features, one number a class. */
export function scoreSparse(model: SparseWeights, features: Int32Array, count: number, scores: Float64Array): void {
  const { rows, start, length, labels, weights } = model;
  scores.fill(0);
  for (let f = 0; f < count; f++) {
    const row = rows[(features[f] as number) >>> 8] as number;
    if (row === 0) continue;
    const from = start[row] as number;
    const to = from + (length[row] as number);
    for (let e = from; e < to; e++) {
      const label = labels[e] as number;
      scores[label] = (scores[label] as number) + (weights[e] as number);
    }
  }
}
