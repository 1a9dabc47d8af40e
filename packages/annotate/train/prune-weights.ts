import type { SparseWeights } from "./sparse-weights.ts";
import type { WeightRows } from "./weight-rows.ts";

/** Averages the weights over `steps` steps, keeps the `keep` largest in size and rounds them to signed bytes. */
export function pruneWeights(model: SparseWeights, steps: number, keep: number): WeightRows {
  const averages = new Float64Array(model.used);
  const sizes: number[] = [];
  for (let row = 1; row < model.start.length; row++) {
    const from = model.start[row] as number;
    for (let e = from; e < from + (model.length[row] as number); e++) {
      const total = (model.totals[e] as number) + (model.weights[e] as number) * (steps - (model.stamps[e] as number));
      averages[e] = total / steps;
      if (total !== 0) sizes.push(Math.abs(total / steps));
    }
  }
  const sorted = Float64Array.from(sizes).sort();
  const top = sorted[Math.floor(sorted.length * 0.9998)] ?? 1;
  const scale = top / 63;
  const floor = Math.max(scale / 2, sorted[Math.max(0, sorted.length - keep)] ?? 0);
  const keys: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  for (let key = 0; key < model.rows.length; key++) {
    const row = model.rows[key] as number;
    if (row === 0) continue;
    const from = model.start[row] as number;
    const kept: [number, number][] = [];
    for (let e = from; e < from + (model.length[row] as number); e++) {
      const average = averages[e] as number;
      if (Math.abs(average) < floor) continue;
      kept.push([model.labels[e] as number, Math.max(-127, Math.min(127, Math.round(average / scale)))]);
    }
    if (kept.length === 0) continue;
    kept.sort((a, b) => a[0] - b[0]);
    keys.push(key);
    counts.push(kept.length);
    for (const [label, value] of kept) {
      labels.push(label);
      values.push(value);
    }
  }
  return { keys, counts, labels, values, scale, classes: model.classes };
}
