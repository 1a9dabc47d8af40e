import type { WeightRows } from "./weight-rows.ts";

/** Averages weights that stand in fours (three used), keeps the `keep` largest in size, rounds to signed bytes. */
export function pruneTriples(weights: Float32Array, totals: Float32Array, steps: number, keep: number): WeightRows {
  const averages = new Float32Array(weights.length);
  let filled = 0;
  for (let at = 0; at < weights.length; at++) {
    const average = (weights[at] as number) - (totals[at] as number) / steps;
    averages[at] = average;
    if (average !== 0) filled++;
  }
  const sizes = new Float32Array(filled);
  let n = 0;
  for (let at = 0; at < averages.length; at++) if (averages[at] !== 0) sizes[n++] = Math.abs(averages[at] as number);
  sizes.sort();
  const scale = (sizes[Math.floor(filled * 0.9999)] ?? 1) / 63;
  const floor = Math.max(scale / 2, sizes[Math.max(0, filled - keep)] ?? 0);
  const keys: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  for (let key = 0; key < averages.length / 4; key++) {
    let count = 0;
    for (let label = 0; label < 3; label++) {
      const average = averages[4 * key + label] as number;
      if (Math.abs(average) < floor) continue;
      count++;
      labels.push(label);
      values.push(Math.max(-127, Math.min(127, Math.round(average / scale))));
    }
    if (count === 0) continue;
    keys.push(key);
    counts.push(count);
  }
  return { keys, counts, labels, values, scale, classes: 3 };
}
