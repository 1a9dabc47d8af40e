import type { SparseTable } from "./sparse-table.ts";

/** How many bits of a feature's hash are its key. */
const keyBits = 24;

/** Builds the look-up table from weights listed row by row: keys rise, each has the next `counts` entries. */
export function buildSparseTable(
  keys: ArrayLike<number>,
  counts: ArrayLike<number>,
  labels: Uint8Array,
  values: Int8Array,
  scale: number,
  classes: number,
): SparseTable {
  const index = new Int32Array(2 << (keyBits - 5));
  const entries = new Int16Array(2 * keys.length + labels.length);
  let at = 0;
  let entry = 0;
  for (let first = 0; first < keys.length; ) {
    const block = (keys[first] as number) >>> 5;
    let last = first;
    let bits = 0;
    while (last < keys.length && (keys[last] as number) >>> 5 === block) bits |= 1 << ((keys[last++] as number) & 31);
    index[2 * block] = bits;
    index[2 * block + 1] = at;
    let offset = last - first + 1;
    for (let k = first; k < last; k++) {
      entries[at + k - first] = offset;
      for (const end = offset + (counts[k] as number); offset < end; offset++) {
        entries[at + offset] = ((values[entry] as number) << 8) | (labels[entry] as number);
        entry++;
      }
    }
    entries[at + last - first] = offset;
    at += offset;
    first = last;
  }
  return { index, entries, scale, classes };
}
