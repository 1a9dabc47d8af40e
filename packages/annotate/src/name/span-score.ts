import type { NameFinder } from "./name-finder.ts";
import { nameTags } from "./name-tags.ts";
import type { WordSpan } from "./spans-of-tags.ts";

const softness = 0.5;

/** How sure the finder is of a span, between 0 and 1: a logistic of the least lead of its tags over all other kinds. */
export function spanScore(finder: NameFinder, scores: Int32Array, { from, to, kind }: WordSpan): number {
  const size = nameTags.length;
  let least = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i++) {
    let own = Number.NEGATIVE_INFINITY;
    let rival = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < size; tag++) {
      const value = scores[i * size + tag] as number;
      const same = (nameTags[tag] as string).slice(2) === kind;
      if (same && value > own) own = value;
      if (!same && value > rival) rival = value;
    }
    least = Math.min(least, own - rival);
  }
  return Math.round(1000 / (1 + Math.exp(-softness * least * finder.table.scale))) / 1000;
}
