import type { SparseWeights } from "./sparse-weights.ts";

/** Adds `delta` to the weight of `label` in `count` features; `step` is the time the average is taken over. */
export function updateSparse(
  model: SparseWeights,
  features: Int32Array,
  count: number,
  label: number,
  delta: number,
  step: number,
): void {
  for (let f = 0; f < count; f++) {
    const entry = findEntry(model, (features[f] as number) >>> 8, label, step);
    const weight = model.weights[entry] as number;
    model.totals[entry] = (model.totals[entry] as number) + weight * (step - (model.stamps[entry] as number));
    model.stamps[entry] = step;
    model.weights[entry] = weight + delta;
  }
}

function findEntry(model: SparseWeights, key: number, label: number, step: number): number {
  let row = model.rows[key] as number;
  if (row === 0) {
    row = model.start.length;
    model.rows[key] = row;
    model.start.push(0);
    model.length.push(0);
    model.capacity.push(0);
  }
  const from = model.start[row] as number;
  const count = model.length[row] as number;
  for (let e = from; e < from + count; e++) if (model.labels[e] === label) return e;
  if (count === model.capacity[row]) grow(model, row);
  const entry = (model.start[row] as number) + count;
  model.length[row] = count + 1;
  model.labels[entry] = label;
  model.weights[entry] = 0;
  model.totals[entry] = 0;
  model.stamps[entry] = step;
  return entry;
}

function grow(model: SparseWeights, row: number): void {
  const from = model.start[row] as number;
  const count = model.length[row] as number;
  const capacity = count === 0 ? 2 : count * 2;
  while (model.used + capacity > model.labels.length) widen(model);
  for (const list of [model.labels, model.weights, model.totals, model.stamps]) {
    list.copyWithin(model.used, from, from + count);
  }
  model.start[row] = model.used;
  model.capacity[row] = capacity;
  model.used += capacity;
}

function widen(model: SparseWeights): void {
  const size = model.labels.length * 2;
  const labels = new Uint8Array(size);
  labels.set(model.labels);
  model.labels = labels;
  const weights = new Float32Array(size);
  weights.set(model.weights);
  model.weights = weights;
  const totals = new Float64Array(size);
  totals.set(model.totals);
  model.totals = totals;
  const stamps = new Int32Array(size);
  stamps.set(model.stamps);
  model.stamps = stamps;
}
