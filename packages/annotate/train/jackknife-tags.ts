import type { Lexicon } from "../src/model/lexicon.ts";
import { sentenceAttributes } from "../src/model/sentence-attributes.ts";
import { tagWords } from "../src/tag/tag-words.ts";
import { taggerOf } from "./tagger-of.ts";
import { trainTagger } from "./train-tagger.ts";
import type { Tree } from "./tree.ts";

/**
 * Tags each tree with a tagger that did not see it, so that the parser learns with tags as wrong as it will meet;
 * numbers are those of `labels`.
 */
export function jackknifeTags(
  trees: readonly Tree[],
  lexicon: Lexicon,
  labels: readonly string[],
  { rounds, seed, folds }: { rounds: number; seed: number; folds: number },
): Int32Array[] {
  const tags: Int32Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const rest = trees.filter((_, index) => index % folds !== fold);
    const tagger = taggerOf(trainTagger(rest, lexicon, { rounds, seed: seed + fold, keep: 850_000 }));
    for (let index = fold; index < trees.length; index += folds) {
      const words = sentenceAttributes((trees[index] as Tree).forms, lexicon);
      tags[index] = tagWords(tagger, words).map((tag) => labels.indexOf(tagger.labels[tag] as string));
    }
  }
  return tags;
}
