import { attribute as at } from "../model/attribute.ts";
import { one, three, two } from "../model/feature.ts";

/**
 * Writes the features of word `i` (at `words[i + 2]`) for the tagger into `out` and returns how many there are;
 * `tag1` and `tag2` are the labels of the word before and of the one before that, -1 at the start.
 */
export function tagFeatures(
  words: readonly Int32Array[],
  i: number,
  tag1: number,
  tag2: number,
  out: Int32Array,
): number {
  const w = words[i + 2] as Int32Array;
  const l1 = words[i + 1] as Int32Array;
  const l2 = words[i] as Int32Array;
  const r1 = words[i + 3] as Int32Array;
  const r2 = words[i + 4] as Int32Array;
  const lower = w[at.lower] as number;
  const fine = w[at.fine] as number;
  const middle = w[at.middle] as number;
  const suffix2 = w[at.suffix2] as number;
  const suffix3 = w[at.suffix3] as number;
  const flags = w[at.flags] as number;
  const left = l1[at.lower] as number;
  const right = r1[at.lower] as number;
  const t1 = tag1 + 2;
  const t2 = tag2 + 2;
  let n = 0;
  out[n++] = one(1, 0);
  out[n++] = one(2, w[at.form] as number);
  out[n++] = one(3, lower);
  out[n++] = one(4, w[at.shape] as number);
  out[n++] = two(5, w[at.shortShape] as number, i === 0 ? 1 : 0);
  out[n++] = one(6, w[at.suffix1] as number);
  out[n++] = one(7, suffix2);
  out[n++] = one(8, suffix3);
  out[n++] = one(9, w[at.suffix4] as number);
  out[n++] = one(10, w[at.suffix5] as number);
  out[n++] = one(11, w[at.prefix1] as number);
  out[n++] = one(12, w[at.prefix2] as number);
  out[n++] = one(13, w[at.prefix3] as number);
  out[n++] = one(14, w[at.prefix4] as number);
  out[n++] = one(15, fine);
  out[n++] = one(16, middle);
  out[n++] = one(17, w[at.coarse] as number);
  out[n++] = two(18, flags, i === 0 ? 1 : 0);
  out[n++] = one(19, t1);
  out[n++] = two(20, t1, t2);
  out[n++] = two(21, t1, lower);
  out[n++] = three(22, t1, t2, lower);
  out[n++] = one(23, left);
  out[n++] = one(24, l2[at.lower] as number);
  out[n++] = one(25, right);
  out[n++] = one(26, r2[at.lower] as number);
  out[n++] = two(27, left, lower);
  out[n++] = two(28, lower, right);
  out[n++] = one(29, l1[at.fine] as number);
  out[n++] = one(30, r1[at.fine] as number);
  out[n++] = one(31, r2[at.middle] as number);
  out[n++] = one(32, l2[at.middle] as number);
  out[n++] = one(33, r1[at.suffix3] as number);
  out[n++] = one(34, r1[at.suffix2] as number);
  out[n++] = one(35, l1[at.suffix3] as number);
  out[n++] = two(36, t1, fine);
  out[n++] = two(37, t1, suffix3);
  out[n++] = three(38, t1, middle, r1[at.middle] as number);
  out[n++] = two(39, fine, r1[at.middle] as number);
  out[n++] = two(40, l1[at.middle] as number, fine);
  out[n++] = three(41, l1[at.middle] as number, middle, r1[at.middle] as number);
  out[n++] = two(42, suffix3, r1[at.coarse] as number);
  out[n++] = two(43, suffix3, w[at.coarse] as number);
  out[n++] = three(44, t1, flags, r1[at.flags] as number);
  out[n++] = two(45, r1[at.shortShape] as number, w[at.shortShape] as number);
  out[n++] = two(46, l1[at.shortShape] as number, w[at.shortShape] as number);
  out[n++] = two(47, right, r2[at.lower] as number);
  out[n++] = two(48, t1, right);
  out[n++] = two(49, lower, r1[at.suffix3] as number);
  out[n++] = three(50, t1, suffix2, r1[at.suffix2] as number);
  out[n++] = two(51, r1[at.middle] as number, r2[at.middle] as number);
  return n;
}
