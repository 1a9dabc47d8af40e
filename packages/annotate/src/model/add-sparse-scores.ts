import type { SparseTable } from "./sparse-table.ts";

const blocks = new Int32Array(257);
const ranks = new Int32Array(257);

/**
 * Adds the weights of the features at places `from` to `count` (at most 256) to `scores` (one integer a class); unknown
 * features add nothing. The first loop has no branches on what memory holds, so that the processor waits for many places at once.
 */
export function addSparseScores(
  table: SparseTable,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  from = 0,
): void {
  const { index, entries } = table;
  let known = 0;
  for (let f = from; f < count; f++) {
    const key = (features[f] as number) >>> 8;
    const at = (key >>> 5) << 1;
    const bits = index[at] as number;
    const shift = key & 31;
    blocks[known] = index[at + 1] as number;
    ranks[known] = bitCount(bits & ~(-1 << shift));
    known += (bits >>> shift) & 1;
  }
  for (let i = 0; i < known; i++) {
    const block = blocks[i] as number;
    const place = block + (ranks[i] as number);
    blocks[i] = block + (entries[place] as number);
    ranks[i] = block + (entries[place + 1] as number);
  }
  for (let i = 0; i < known; i++) {
    const end = ranks[i] as number;
    for (let e = blocks[i] as number; e < end; e++) {
      const entry = entries[e] as number;
      const label = entry & 255;
      scores[label] = (scores[label] as number) + (entry >> 8);
    }
  }
}

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
