import type { LabelContext } from "./label-features.ts";

/** Works out each word's outermost dependents and number of dependents from the heads of a tree. */
export function labelContextOf(heads: Int32Array): LabelContext {
  const length = heads.length;
  const leftmost = new Int32Array(length + 1).fill(-1);
  const rightmost = new Int32Array(length + 1).fill(-1);
  const size = new Int32Array(length + 1);
  for (let word = 0; word < length; word++) {
    const head = heads[word] as number;
    size[head] = (size[head] as number) + 1;
    if (word < head && leftmost[head] === -1) leftmost[head] = word;
    if (word > head) rightmost[head] = word;
  }
  return { heads, leftmost, rightmost, size };
}
