import type { SparseWeights } from "./sparse-weights.ts";

const starts = new Int32Array(256);
const sizes = new Int32Array(256);

/** Adds to `scores`, one number a class, the present weights of the features at places `from` to `count` (at most 256). */
export function scoreSparse(
  model: SparseWeights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  from = 0,
): void {
  const { index, entries } = model;
  for (let f = from; f < count; f++) {
    const at = ((features[f] as number) >>> 8) << 1;
    starts[f] = index[at] as number;
    sizes[f] = index[at + 1] as number;
  }
  for (let f = from; f < count; f++) {
    const start = starts[f] as number;
    const to = start + ((sizes[f] as number) & 0xffff);
    for (let e = start; e < to; e++) {
      const entry = entries[e] as number;
      const label = entry & 255;
      scores[label] = (scores[label] as number) + (entry >> 8);
    }
  }
}
