import type { SparseTable } from "./sparse-table.ts";

/** Adds the weights of `count` features to `scores` (one integer a class); unknown features add nothing. */
export function addSparseScores(table: SparseTable, features: Int32Array, count: number, scores: Int32Array): void {
  const { filter, slots, mask, entries } = table;
  for (let f = 0; f < count; f++) {
    const key = (features[f] as number) >>> 8;
    if ((((filter[key >>> 5] as number) >>> (key & 31)) & 1) === 0) continue;
    let slot = key & mask;
    for (;;) {
      const position = slots[2 * slot + 1] as number;
      if (position === 0) break;
      if (slots[2 * slot] === key) {
        const end = position + (entries[position] as number);
        for (let e = position + 1; e <= end; e++) {
          const entry = entries[e] as number;
          const label = entry & 255;
          scores[label] = (scores[label] as number) + (entry >> 8);
        }
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
}
