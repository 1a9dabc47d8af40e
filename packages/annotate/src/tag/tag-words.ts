import { addSparseScores } from "../model/add-sparse-scores.ts";
import { tagFeatures } from "./tag-features.ts";
import type { Tagger } from "./tagger.ts";

const features = new Int32Array(64);

/** The label number of each word, from the attributes that `sentenceAttributes` gives. */
export function tagWords(tagger: Tagger, words: readonly Int32Array[]): Int32Array {
  const length = words.length - 4;
  const tags = new Int32Array(length);
  const scores = new Int32Array(tagger.labels.length);
  let tag1 = -1;
  let tag2 = -1;
  for (let i = 0; i < length; i++) {
    const count = tagFeatures(words, i, tag1, tag2, features);
    scores.fill(0);
    addSparseScores(tagger.table, features, count, scores);
    let best = 0;
    for (let label = 1; label < scores.length; label++) {
      if ((scores[label] as number) > (scores[best] as number)) best = label;
    }
    tags[i] = best;
    tag2 = tag1;
    tag1 = best;
  }
  return tags;
}
