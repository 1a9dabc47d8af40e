import { bestLabel } from "../src/model/best-label.ts";
import type { Lexicon } from "../src/model/lexicon.ts";
import { sentenceAttributes } from "../src/model/sentence-attributes.ts";
import { tagFeatures } from "../src/tag/tag-features.ts";
import { createSparseWeights } from "./create-sparse-weights.ts";
import { featureFilter } from "./feature-filter.ts";
import { random } from "./random.ts";
import { scoreSparse } from "./score-sparse.ts";
import { shuffle } from "./shuffle.ts";
import type { SparseWeights } from "./sparse-weights.ts";
import type { PartSettings } from "./training-settings.ts";
import type { Tree } from "./tree.ts";
import { updateSparse } from "./update-sparse.ts";

const features = new Int32Array(64);

/** Trains one part-of-speech tagger, left to right, over the joint labels "UPOS|XPOS" of `labels`. */
export function trainTagger(
  trees: readonly Tree[],
  lexicon: Lexicon,
  labels: readonly string[],
  { rounds, seed, least, drop }: Pick<PartSettings, "rounds" | "least" | "drop"> & { seed: number },
): SparseWeights {
  const numbers = new Map(labels.map((label, number) => [label, number]));
  const gold = trees.map((tree) => tree.upos.map((upos, i) => numbers.get(`${upos}|${tree.xpos[i]}`) as number));
  const sentences = trees.map((tree) => sentenceAttributes(tree.forms, lexicon));
  const model = createSparseWeights(labels.length);
  const scores = new Int32Array(labels.length);
  const order = trees.map((_, index) => index);
  const next = random(seed);
  const filter = featureFilter(least, drop, next);
  for (const index of order) {
    const right = gold[index] as number[];
    for (let i = 0; i < right.length; i++) {
      const count = tagFeatures(sentences[index] as Int32Array[], i, right[i - 1] ?? -1, right[i - 2] ?? -1, features);
      filter.count(features, count);
    }
  }
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    let wrong = 0;
    let all = 0;
    for (const index of order) {
      const words = sentences[index] as Int32Array[];
      let tag1 = -1;
      let tag2 = -1;
      filter.renew();
      for (const [i, truth] of (gold[index] as number[]).entries()) {
        const count = filter.keep(features, tagFeatures(words, i, tag1, tag2, features));
        scores.fill(0);
        scoreSparse(model, features, count, scores);
        const best = bestLabel(scores);
        model.step++;
        all++;
        if (best !== truth) {
          wrong++;
          updateSparse(model, features, count, truth, 1);
          updateSparse(model, features, count, best, -1);
        }
        tag2 = tag1;
        tag1 = best;
      }
    }
    console.log(`tagger round ${round + 1}: ${((100 * (all - wrong)) / all).toFixed(2)} % right in training`);
  }
  return model;
}
