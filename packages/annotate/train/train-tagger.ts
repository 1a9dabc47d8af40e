import type { Lexicon } from "../src/model/lexicon.ts";
import { sentenceAttributes } from "../src/model/sentence-attributes.ts";
import { tagFeatures } from "../src/tag/tag-features.ts";
import { bestRival } from "./best-rival.ts";
import { createSparseWeights } from "./create-sparse-weights.ts";
import { labelSet } from "./label-set.ts";
import { pruneWeights } from "./prune-weights.ts";
import { random } from "./random.ts";
import { scoreSparse } from "./score-sparse.ts";
import { shuffle } from "./shuffle.ts";
import type { Tree } from "./tree.ts";
import { updateSparse } from "./update-sparse.ts";
import type { WeightRows } from "./weight-rows.ts";

/** Trains the part-of-speech tagger: an averaged perceptron over joint labels "UPOS|XPOS", left to right. */
export function trainTagger(
  trees: readonly Tree[],
  lexicon: Lexicon,
  { rounds, seed, keep }: { rounds: number; seed: number; keep: number },
): { labels: string[]; rows: WeightRows } {
  const labels = labelSet();
  const gold = trees.map((tree) => tree.upos.map((upos, i) => labels.number(`${upos}|${tree.xpos[i]}`)));
  const model = createSparseWeights(labels.names.length);
  const scores = new Float64Array(labels.names.length);
  const features = new Int32Array(64);
  const order = trees.map((_, index) => index);
  const next = random(seed);
  const sentences = trees.map((tree) => sentenceAttributes(tree.forms, lexicon));
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    let wrong = 0;
    let all = 0;
    for (const index of order) {
      const words = sentences[index] as Int32Array[];
      const right = gold[index] as number[];
      let tag1 = -1;
      let tag2 = -1;
      for (let i = 0; i < right.length; i++) {
        const count = tagFeatures(words, i, tag1, tag2, features);
        scoreSparse(model, features, count, scores);
        const truth = right[i] as number;
        const rival = bestRival(scores, truth);
        const lead = (scores[truth] as number) - (scores[rival] as number);
        const best = lead > 0 ? truth : rival;
        step++;
        all++;
        if (best !== truth) wrong++;
        if (lead <= 0) {
          updateSparse(model, features, count, truth, 1, step);
          updateSparse(model, features, count, rival, -1, step);
        }
        tag2 = tag1;
        tag1 = best;
      }
    }
    console.log(`tagger round ${round + 1}: ${((100 * (all - wrong)) / all).toFixed(2)} % right in training`);
  }
  return { labels: labels.names, rows: pruneWeights(model, step, keep) };
}
