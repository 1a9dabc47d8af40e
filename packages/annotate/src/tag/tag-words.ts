import { addSparseScores } from "../model/add-sparse-scores.ts";
import { bestLabel } from "../model/best-label.ts";
import { tagFeatures } from "./tag-features.ts";
import type { Tagger } from "./tagger.ts";

const features = new Int32Array(64);

/**
 * The label number of each word, from the attributes that `sentenceAttributes` gives. A word that `verbal` marks as a
 * past form of a known verb is tagged as one: such forms are seldom met in training, and a missed verb breaks the tree.
 */
export function tagWords(tagger: Tagger, words: readonly Int32Array[], verbal?: readonly boolean[]): Int32Array {
  const length = words.length - 4;
  const tags = new Int32Array(length);
  const scores = new Int32Array(tagger.labels.length);
  let tag1 = -1;
  let tag2 = -1;
  for (let i = 0; i < length; i++) {
    const count = tagFeatures(words, i, tag1, tag2, features);
    scores.fill(0);
    addSparseScores(tagger.table, features, count, scores);
    const best = verbal?.[i] ? bestOf(scores, tagger.past) : bestLabel(scores);
    tags[i] = best;
    tag2 = tag1;
    tag1 = best;
  }
  return tags;
}

function bestOf(scores: Int32Array, labels: readonly number[]): number {
  let best = labels[0] ?? 0;
  for (const label of labels) if ((scores[label] as number) > (scores[best] as number)) best = label;
  return best;
}
