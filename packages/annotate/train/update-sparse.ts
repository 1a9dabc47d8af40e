import type { SparseWeights } from "./sparse-weights.ts";

/** Adds the whole number `delta` to the weight of `label` in `count` features, at the model's present step. */
export function updateSparse(
  model: SparseWeights,
  features: Int32Array,
  count: number,
  label: number,
  delta: number,
): void {
  for (let f = 0; f < count; f++) {
    const entry = findEntry(model, (features[f] as number) >>> 8, label);
    if (entry < 0) continue;
    model.entries[entry] = (model.entries[entry] as number) + delta * 256;
    model.totals[entry] = (model.totals[entry] as number) + delta * model.step;
  }
}

function findEntry(model: SparseWeights, key: number, label: number): number {
  const { index } = model;
  const from = index[2 * key] as number;
  const size = index[2 * key + 1] as number;
  const count = size & 0xffff;
  const to = from + count;
  for (let e = from; e < to; e++) if (((model.entries[e] as number) & 255) === label) return e;
  if (model.closed) return -1;
  let room = size >>> 16;
  if (count === room) {
    room = count === 0 ? 2 : count * 2;
    moveRow(model, key, from, count, room);
  }
  index[2 * key + 1] = (count + 1) | (room << 16);
  const entry = (index[2 * key] as number) + count;
  model.entries[entry] = label;
  model.totals[entry] = 0;
  return entry;
}

function moveRow(model: SparseWeights, key: number, from: number, count: number, room: number): void {
  if (model.used + room > model.entries.length) widen(model);
  for (let e = 0; e < count; e++) {
    model.entries[model.used + e] = model.entries[from + e] as number;
    model.totals[model.used + e] = model.totals[from + e] as number;
  }
  model.index[2 * key] = model.used;
  model.used += room;
}

function widen(model: SparseWeights): void {
  const room = model.entries.length * 2;
  const entries = new Int32Array(room);
  entries.set(model.entries);
  model.entries = entries;
  const totals = new Float64Array(room);
  totals.set(model.totals);
  model.totals = totals;
}
