import { addSparseScores } from "../model/add-sparse-scores.ts";
import { bestPath } from "./best-path.ts";
import { leanScores } from "./lean-scores.ts";
import { nameFeatureLimit, nameFeatures } from "./name-features.ts";
import type { NameFinder } from "./name-finder.ts";
import { nameTags } from "./name-tags.ts";

const features = new Int32Array(nameFeatureLimit);
const row = new Int32Array(nameTags.length);

/** The scores of all name tags for each word of a sentence, one row a word. */
export function scoreNames(
  finder: NameFinder,
  words: readonly Int32Array[],
  tags: Int32Array,
  kinds: Int32Array,
): Int32Array {
  const size = nameTags.length;
  const scores = new Int32Array(tags.length * size);
  for (let i = 0; i < tags.length; i++) {
    row.fill(0);
    addSparseScores(finder.table, features, nameFeatures(words, tags, kinds, i, features), row);
    scores.set(row, i * size);
  }
  leanScores(scores, size, finder.table.scale);
  return scores;
}

/** The name tag of each word of a sentence, from the scores that `scoreNames` gives. */
export function tagNames(finder: NameFinder, scores: Int32Array): Int32Array {
  return bestPath(scores, finder.moves, scores.length / nameTags.length);
}
