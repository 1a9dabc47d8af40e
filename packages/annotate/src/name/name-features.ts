import { attribute as at } from "../model/attribute.ts";
import { one, three, two } from "../model/feature.ts";

/** The most features `nameFeatures` writes. */
export const nameFeatureLimit = 96;

/**
 * Writes the features of word `i` for the name finder into `out` and returns how many there are. `words` are at i + 2,
 * `tags` the label numbers of the tagger, `kinds` the name-list bits of each word.
 */
export function nameFeatures(
  words: readonly Int32Array[],
  tags: Int32Array,
  kinds: Int32Array,
  i: number,
  out: Int32Array,
): number {
  const w = words[i + 2] as Int32Array;
  const l1 = words[i + 1] as Int32Array;
  const l2 = words[i] as Int32Array;
  const r1 = words[i + 3] as Int32Array;
  const r2 = words[i + 4] as Int32Array;
  const tag = tags[i] as number;
  const tagLeft = i > 0 ? (tags[i - 1] as number) : -1;
  const tagRight = i + 1 < tags.length ? (tags[i + 1] as number) : -1;
  const kind = kinds[i] as number;
  const kindLeft = i > 0 ? (kinds[i - 1] as number) : 0;
  const kindRight = i + 1 < kinds.length ? (kinds[i + 1] as number) : 0;
  const lower = w[at.lower] as number;
  const shape = w[at.shortShape] as number;
  const shapeLeft = l1[at.shortShape] as number;
  const shapeRight = r1[at.shortShape] as number;
  const fine = w[at.fine] as number;
  const middle = w[at.middle] as number;
  const coarse = w[at.coarse] as number;
  const fineLeft = l1[at.fine] as number;
  const fineRight = r1[at.fine] as number;
  const middleLeft = l1[at.middle] as number;
  const middleRight = r1[at.middle] as number;
  const start = i === 0 ? 1 : 0;
  let n = 0;
  out[n++] = one(101, start);
  out[n++] = one(102, w[at.form] as number);
  out[n++] = one(103, lower);
  out[n++] = two(104, shape, start);
  out[n++] = one(105, w[at.shape] as number);
  out[n++] = one(106, w[at.prefix3] as number);
  out[n++] = one(107, w[at.prefix4] as number);
  out[n++] = one(108, w[at.suffix2] as number);
  out[n++] = one(109, w[at.suffix3] as number);
  out[n++] = one(110, w[at.suffix4] as number);
  out[n++] = one(111, fine);
  out[n++] = one(112, middle);
  out[n++] = one(113, coarse);
  out[n++] = two(114, shape, fine);
  out[n++] = two(115, shape, middle);
  out[n++] = two(116, w[at.flags] as number, start);
  out[n++] = one(117, l1[at.lower] as number);
  out[n++] = one(118, l2[at.lower] as number);
  out[n++] = one(119, r1[at.lower] as number);
  out[n++] = one(120, r2[at.lower] as number);
  out[n++] = two(121, l1[at.lower] as number, shape);
  out[n++] = two(122, r1[at.lower] as number, shape);
  out[n++] = two(123, l1[at.lower] as number, l2[at.lower] as number);
  out[n++] = two(124, r1[at.lower] as number, r2[at.lower] as number);
  out[n++] = two(125, shapeLeft, shape);
  out[n++] = two(126, shape, shapeRight);
  out[n++] = three(127, shapeLeft, shape, shapeRight);
  out[n++] = two(128, fineLeft, shape);
  out[n++] = two(129, fineRight, shape);
  out[n++] = one(130, middleLeft);
  out[n++] = one(131, middleRight);
  out[n++] = one(132, l2[at.middle] as number);
  out[n++] = one(133, r2[at.middle] as number);
  out[n++] = two(134, middleLeft, middle);
  out[n++] = two(135, middle, middleRight);
  out[n++] = three(136, middleLeft, coarse, middleRight);
  out[n++] = two(137, tag, shape);
  out[n++] = two(138, tagLeft, tag);
  out[n++] = two(139, tag, tagRight);
  out[n++] = three(140, tagLeft, tag, tagRight);
  out[n++] = two(141, l1[at.suffix3] as number, shape);
  out[n++] = two(142, r1[at.suffix3] as number, shape);
  out[n++] = three(143, fineLeft, l2[at.coarse] as number, shape);
  out[n++] = three(144, fineRight, r2[at.coarse] as number, shape);
  out[n++] = two(145, l1[at.lower] as number, fine);
  out[n++] = two(146, fine, r1[at.lower] as number);
  out[n++] = two(147, kind, shape);
  out[n++] = two(148, kind, start);
  out[n++] = two(149, kindLeft, kind);
  out[n++] = two(150, kind, kindRight);
  out[n++] = two(151, kind, middle);
  out[n++] = two(152, kind, fineLeft);
  out[n++] = two(153, kind, fineRight);
  out[n++] = two(154, kindLeft, shape);
  out[n++] = two(155, kindRight, shape);
  for (let bit = 0; bit < 24; bit++) if ((kind >> bit) & 1) out[n++] = one(160, bit);
  return n;
}
