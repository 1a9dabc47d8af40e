import { keyFilter } from "./key-filter.ts";
import type { SparseTable } from "./sparse-table.ts";

/** Builds the look-up table from weights listed row by row: each key has the next `counts` entries. */
export function buildSparseTable(
  keys: ArrayLike<number>,
  counts: ArrayLike<number>,
  labels: Uint8Array,
  values: Int8Array,
  scale: number,
  classes: number,
): SparseTable {
  let size = 1024;
  while (size < keys.length * 1.3) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(2 * size);
  const entries = new Int16Array(1 + keys.length + labels.length);
  let at = 1;
  let from = 0;
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k] as number;
    const count = counts[k] as number;
    let slot = key & mask;
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = at;
    entries[at++] = count;
    for (let e = from; e < from + count; e++) entries[at++] = ((values[e] as number) << 8) | (labels[e] as number);
    from += count;
  }
  return { filter: keyFilter(keys), slots, mask, entries, scale, classes };
}
