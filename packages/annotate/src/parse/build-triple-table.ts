import { keyFilter } from "../model/key-filter.ts";
import type { TripleTable } from "./triple-table.ts";

/** Builds the table from weights listed row by row: each key has the next `counts` entries (label, value). */
export function buildTripleTable(
  keys: ArrayLike<number>,
  counts: ArrayLike<number>,
  labels: Uint8Array,
  values: Int8Array,
): TripleTable {
  let size = 1024;
  while (size < keys.length * 1.3) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(2 * size);
  let from = 0;
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k] as number;
    let packed = 1 << 24;
    for (let e = from; e < from + (counts[k] as number); e++) {
      packed |= ((values[e] as number) & 255) << (8 * (labels[e] as number));
    }
    from += counts[k] as number;
    let slot = key & mask;
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = packed;
  }
  return { filter: keyFilter(keys), slots, mask };
}
