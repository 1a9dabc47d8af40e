import { labelTree } from "../src/parse/label-tree.ts";
import type { ParseInput } from "../src/parse/parse-input.ts";
import { relationMarks } from "../src/parse/relation-marks.ts";
import { createSparseWeights } from "./create-sparse-weights.ts";
import { labelSet } from "./label-set.ts";
import { pruneWeights } from "./prune-weights.ts";
import { random } from "./random.ts";
import { scoreSparse } from "./score-sparse.ts";
import { shuffle } from "./shuffle.ts";
import { updateSparse } from "./update-sparse.ts";
import type { WeightRows } from "./weight-rows.ts";

/** Trains the naming of relations on right trees: an averaged perceptron, word by word. */
export function trainLabeller(
  inputs: readonly ParseInput[],
  heads: readonly Int32Array[],
  relations: readonly (readonly string[])[],
  { rounds, seed, keep }: { rounds: number; seed: number; keep: number },
): { labels: string[]; rows: WeightRows } {
  const labels = labelSet();
  const gold = relations.map((list) => list.map(labels.number));
  const marks = relationMarks(labels.names);
  const model = createSparseWeights(labels.names.length);
  const scores = new Float64Array(labels.names.length);
  const order = inputs.map((_, index) => index);
  const next = random(seed);
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    let wrong = 0;
    let all = 0;
    for (const index of order) {
      const right = gold[index] as number[];
      labelTree(inputs[index] as ParseInput, heads[index] as Int32Array, marks, (features, count, word) => {
        scoreSparse(model, features, count, scores);
        let best = 0;
        for (let label = 1; label < scores.length; label++) {
          if ((scores[label] as number) > (scores[best] as number)) best = label;
        }
        step++;
        all++;
        const truth = right[word] as number;
        if (best !== truth) {
          wrong++;
          updateSparse(model, features, count, truth, 1, step);
          updateSparse(model, features, count, best, -1, step);
        }
        return best;
      });
    }
    console.log(`labeller round ${round + 1}: ${((100 * (all - wrong)) / all).toFixed(2)} % right in training`);
  }
  return { labels: labels.names, rows: pruneWeights(model, step, keep) };
}
