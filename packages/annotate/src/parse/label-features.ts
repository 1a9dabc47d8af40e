import { one, three, two } from "../model/feature.ts";
import type { ParseInput } from "./parse-input.ts";

/** What the labeller knows of a tree: heads and, for each word, its dependents' neighbours in it (-1 for none). */
export type LabelContext = {
  readonly heads: Int32Array;
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly size: Int32Array;
};

/**
 * Writes the features for naming the relation of `word` to its head; `sibling` is the dependent before it under the
 * same head and `siblingLabel` the relation that one got, both -1 for none. `used` marks relations seen under the head.
 */
export function labelFeatures(
  input: ParseInput,
  tree: LabelContext,
  word: number,
  sibling: number,
  siblingLabel: number,
  used: number,
  out: Int32Array,
): number {
  const { lower, tag, coarseTag, fine, middle, length } = input;
  const head = tree.heads[word] as number;
  const grand = head === length ? -1 : (tree.heads[head] as number);
  const d = word + 1;
  const h = head + 1;
  const g = grand + 1;
  const s = sibling + 1;
  const side = head > word ? 1 : 2;
  const gap = Math.abs(head - word);
  const distance = side * 16 + (gap < 4 ? gap : gap < 7 ? 4 : gap < 12 ? 5 : 6);
  const dw = lower[d] as number;
  const hw = lower[h] as number;
  const dp = tag[d] as number;
  const hp = tag[h] as number;
  const hu = coarseTag[h] as number;
  const du = coarseTag[d] as number;
  const df = fine[d] as number;
  const hf = fine[h] as number;
  const dm = middle[d] as number;
  const hm = middle[h] as number;
  const first = (tree.leftmost[word] as number) + 1;
  const last = (tree.rightmost[word] as number) + 1;
  const firstWord = lower[first] as number;
  const before = d - 1;
  const after = d < length + 1 ? d + 1 : 0;
  const hbefore = h - 1;
  const hafter = h < length + 1 ? h + 1 : 0;
  const marks = Math.min(3, Math.abs((input.marks[d] as number) - (input.marks[h] as number)));
  let n = 0;
  out[n++] = two(1, side, 0);
  out[n++] = three(2, dw, hw, side);
  out[n++] = three(3, dw, hp, side);
  out[n++] = three(4, dp, hw, side);
  out[n++] = three(5, dp, hp, distance);
  out[n++] = two(6, dw, distance);
  out[n++] = three(7, hw, du, distance);
  out[n++] = three(8, dm, hm, side);
  out[n++] = three(9, df, hp, side);
  out[n++] = three(10, dp, hf, side);
  out[n++] = three(11, df, hm, side);
  out[n++] = three(12, dm, hf, side);
  out[n++] = three(13, dp, firstWord, hp);
  out[n++] = three(14, dm, firstWord, hm);
  out[n++] = three(15, du, firstWord, hw);
  out[n++] = three(16, du, tag[first] as number, side * 8 + marks);
  out[n++] = three(17, dp, tag[last] as number, hp);
  out[n++] = three(18, dp, hp, tag[g] as number);
  out[n++] = three(19, du, lower[last] as number, hp);
  out[n++] = three(20, tag[before] as number, dp, tag[after] as number);
  out[n++] = three(21, lower[before] as number, dp, side);
  out[n++] = three(22, lower[after] as number, dp, side);
  out[n++] = three(23, tag[hbefore] as number, hp, dp);
  out[n++] = three(24, tag[hafter] as number, hp, dp);
  out[n++] = three(25, siblingLabel, dp, hp);
  out[n++] = three(26, siblingLabel, dp, hw);
  out[n++] = three(27, tag[s] as number, dp, hp);
  out[n++] = three(28, used, du, side * 256 + hu);
  out[n++] = three(29, used, dp, hm);
  out[n++] = three(30, used, hw, side);
  out[n++] = three(31, siblingLabel, lower[s] as number, dp);
  out[n++] = three(32, dw, hm, tag[g] as number);
  out[n++] = three(33, hp, dp, Math.min(4, tree.size[word] as number));
  out[n++] = three(34, hw, dm, firstWord);
  out[n++] = two(35, dw, side);
  out[n++] = three(36, lower[hbefore] as number, hp, dp);
  out[n++] = three(37, dp, marks * 4 + side, hp);
  out[n++] = three(38, lower[g] as number, hp, dp);
  out[n++] = three(39, fine[first] as number, dp, side);
  out[n++] = three(40, lower[before] as number, dw, hu);
  out[n++] = one(41, dw);
  return n;
}
