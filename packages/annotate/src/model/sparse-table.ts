/**
 * Weights of a linear model with many classes, by 24-bit feature key. `index` holds for each block of 32 keys [which of
 * them have weights, one bit a key; where the block starts in `entries`]. A block is what one place in memory gives at
 * once: for each key that has weights, and for the end, the offset of its row from the start of the block, then the
 * rows, each weight as `(weight << 8) | class`, weights being signed bytes times `scale`.
 */
export type SparseTable = {
  readonly index: Int32Array;
  readonly entries: Int16Array;
  readonly scale: number;
  readonly classes: number;
};
