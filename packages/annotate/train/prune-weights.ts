import { roundWeight } from "./round-weight.ts";
import type { SparseWeights } from "./sparse-weights.ts";
import type { WeightRows } from "./weight-rows.ts";

type Row = [label: number, weight: number][];

/** Averages each model over its steps, adds them up, keeps the `keep` largest weights and rounds them to signed bytes. */
export function pruneWeights(models: readonly SparseWeights[], keep: number): WeightRows {
  const present: number[] = [];
  const sums: Row[] = [];
  let filled = 0;
  for (let key = 0; key < 1 << 24; key++) {
    const row = sumRow(models, key);
    if (row.length === 0) continue;
    present.push(key);
    sums.push(row);
    filled += row.length;
  }
  const sizes = new Float64Array(filled);
  let n = 0;
  for (const row of sums) for (const [, weight] of row) sizes[n++] = Math.abs(weight);
  sizes.sort();
  const scale = (sizes[Math.floor(filled * 0.9998)] ?? 1) / 63;
  const floor = Math.max(scale / 2, sizes[Math.max(0, filled - keep)] ?? 0);
  const keys: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  for (const [at, row] of sums.entries()) {
    const kept = row.filter(([, weight]) => Math.abs(weight) >= floor).sort(([a], [b]) => a - b);
    if (kept.length === 0) continue;
    keys.push(present[at] as number);
    counts.push(kept.length);
    for (const [label, weight] of kept) {
      labels.push(label);
      values.push(roundWeight(weight / scale));
    }
  }
  return { keys, counts, labels, values, scale, classes: models[0]?.classes ?? 1 };
}

function sumRow(models: readonly SparseWeights[], key: number): Row {
  const sum: Row = [];
  for (const { index, entries, totals, step } of models) {
    const from = index[2 * key] as number;
    const to = from + ((index[2 * key + 1] as number) & 0xffff);
    for (let e = from; e < to; e++) {
      const label = (entries[e] as number) & 255;
      const average = ((entries[e] as number) >> 8) - (totals[e] as number) / step;
      const known = sum.find((pair) => pair[0] === label);
      if (known === undefined) sum.push([label, average]);
      else known[1] += average;
    }
  }
  return sum.filter(([, weight]) => weight !== 0);
}
