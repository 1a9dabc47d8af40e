import { bestPath } from "../src/name/best-path.ts";
import { nameFeatureLimit, nameFeatures } from "../src/name/name-features.ts";
import { nameTags } from "../src/name/name-tags.ts";
import { createSparseWeights } from "./create-sparse-weights.ts";
import { pruneWeights } from "./prune-weights.ts";
import { random } from "./random.ts";
import { scoreSparse } from "./score-sparse.ts";
import { shuffle } from "./shuffle.ts";
import { updateSparse } from "./update-sparse.ts";
import type { WeightRows } from "./weight-rows.ts";

/** A sentence laid out for training the name finder; `weight` scales what is learnt from it. */
export type NameExample = {
  readonly words: readonly Int32Array[];
  readonly tags: Int32Array;
  readonly kinds: Int32Array;
  readonly gold: Int32Array;
  readonly weight: number;
};

/** Trains the name finder: an averaged structured perceptron with Viterbi search. Moves come in the same scale. */
export function trainNames(
  examples: readonly NameExample[],
  { rounds, seed, keep }: { rounds: number; seed: number; keep: number },
): { rows: WeightRows; moves: number[] } {
  const size = nameTags.length;
  const model = createSparseWeights(size);
  const moves = new Float64Array(size * size);
  const moveTotals = new Float64Array(size * size);
  const row = new Float64Array(size);
  const features = new Int32Array(nameFeatureLimit);
  const order = examples.map((_, index) => index);
  const next = random(seed);
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    let exact = 0;
    for (const index of order) {
      const { words, tags, kinds, gold, weight } = examples[index] as NameExample;
      const scores = new Float64Array(gold.length * size);
      for (let i = 0; i < gold.length; i++) {
        scoreSparse(model, features, nameFeatures(words, tags, kinds, i, features), row);
        scores.set(row, i * size);
      }
      const path = bestPath(scores, moves, gold.length);
      step++;
      if (path.every((tag, i) => tag === gold[i])) {
        exact++;
        continue;
      }
      for (let i = 0; i < gold.length; i++) {
        const right = gold[i] as number;
        const found = path[i] as number;
        if (right !== found) {
          const count = nameFeatures(words, tags, kinds, i, features);
          updateSparse(model, features, count, right, weight, step);
          updateSparse(model, features, count, found, -weight, step);
        }
        if (i === 0) continue;
        const goldMove = (gold[i - 1] as number) * size + right;
        const foundMove = (path[i - 1] as number) * size + found;
        if (goldMove === foundMove) continue;
        moves[goldMove] = (moves[goldMove] as number) + weight;
        moveTotals[goldMove] = (moveTotals[goldMove] as number) + weight * step;
        moves[foundMove] = (moves[foundMove] as number) - weight;
        moveTotals[foundMove] = (moveTotals[foundMove] as number) - weight * step;
      }
    }
    console.log(
      `names round ${round + 1}: ${((100 * exact) / order.length).toFixed(2)} % of sentences right in training`,
    );
  }
  const rows = pruneWeights(model, step, keep);
  const averages = Array.from(moves, (move, i) => Math.round((move - (moveTotals[i] as number) / step) / rows.scale));
  return { rows, moves: averages };
}
