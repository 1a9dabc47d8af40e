import { follows } from "./follows.ts";
import { nameTags } from "./name-tags.ts";

const size = nameTags.length;
const closed = nameTags.map((tag) => !tag.startsWith("B-") && !tag.startsWith("I-"));
const opening = nameTags.map((tag) => !tag.startsWith("I-") && !tag.startsWith("L-"));

/**
 * The best allowed tag sequence (Viterbi): `scores` holds one number a tag for each word, `moves` one for each pair
 * [before, tag].
 */
export function bestPath(scores: ArrayLike<number>, moves: ArrayLike<number>, length: number): Int32Array {
  const path = new Int32Array(length);
  if (length === 0) return path;
  const back = new Int8Array(length * size);
  let totals = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  for (let tag = 0; tag < size; tag++) if (opening[tag]) totals[tag] = scores[tag] as number;
  for (let i = 1; i < length; i++) {
    const next = new Float64Array(size);
    for (let tag = 0; tag < size; tag++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (const before of follows[tag] as readonly number[]) {
        const total = (totals[before] as number) + (moves[before * size + tag] as number);
        if (total > best) {
          best = total;
          from = before;
        }
      }
      next[tag] = best + (scores[i * size + tag] as number);
      back[i * size + tag] = from;
    }
    totals = next;
  }
  let last = 0;
  for (let tag = 1; tag < size; tag++)
    if (closed[tag] && (totals[tag] as number) > (totals[last] as number)) last = tag;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = last;
    last = back[i * size + last] as number;
  }
  return path;
}
