import type { Lexicon } from "../src/model/lexicon.ts";
import { sentenceAttributes } from "../src/model/sentence-attributes.ts";
import { tagWords } from "../src/tag/tag-words.ts";
import { pruneWeights } from "./prune-weights.ts";
import { taggerOf } from "./tagger-of.ts";
import { trainTagger } from "./train-tagger.ts";
import type { PartSettings } from "./training-settings.ts";
import type { Tree } from "./tree.ts";

/**
 * Tags each tree with a tagger that did not see it, so that the parser learns with tags as wrong as it will meet;
 * numbers are those of `labels`.
 */
export function jackknifeTags(
  trees: readonly Tree[],
  lexicon: Lexicon,
  labels: readonly string[],
  { folds, seed, ...settings }: PartSettings & { seed: number; folds: number },
): Int32Array[] {
  const tags: Int32Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const rest = trees.filter((_, index) => index % folds !== fold);
    const model = trainTagger(rest, lexicon, labels, { ...settings, seed: seed + fold });
    const tagger = taggerOf(labels, pruneWeights([model], settings.keep));
    for (let index = fold; index < trees.length; index += folds) {
      tags[index] = tagWords(tagger, sentenceAttributes((trees[index] as Tree).forms, lexicon));
    }
  }
  return tags;
}
