import { bestPath } from "../src/name/best-path.ts";
import { nameFeatureLimit, nameFeatures } from "../src/name/name-features.ts";
import { nameTags } from "../src/name/name-tags.ts";
import { createSparseWeights } from "./create-sparse-weights.ts";
import { featureFilter } from "./feature-filter.ts";
import { pruneWeights } from "./prune-weights.ts";
import { random } from "./random.ts";
import { scoreSparse } from "./score-sparse.ts";
import { shuffle } from "./shuffle.ts";
import type { PartSettings } from "./training-settings.ts";
import { updateSparse } from "./update-sparse.ts";
import type { WeightRows } from "./weight-rows.ts";

/** Weights under training are whole numbers: a sentence of weight 1 adds this much. */
const unit = 10;

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
  { rounds, seed, keep, least, drop }: Omit<PartSettings, "models"> & { seed: number },
): { rows: WeightRows; moves: number[] } {
  const size = nameTags.length;
  const model = createSparseWeights(size);
  const moves = new Float64Array(size * size);
  const moveTotals = new Float64Array(size * size);
  const row = new Int32Array(size);
  const features = new Int32Array(nameFeatureLimit);
  const order = examples.map((_, index) => index);
  const next = random(seed);
  const filter = featureFilter(least, drop, next);
  for (const { words, tags, kinds, gold } of examples) {
    for (let i = 0; i < gold.length; i++) filter.count(features, nameFeatures(words, tags, kinds, i, features));
  }
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    let exact = 0;
    for (const index of order) {
      const { words, tags, kinds, gold, weight } = examples[index] as NameExample;
      const delta = Math.round(weight * unit);
      const scores = new Int32Array(gold.length * size);
      filter.renew();
      for (let i = 0; i < gold.length; i++) {
        const count = filter.keep(features, nameFeatures(words, tags, kinds, i, features));
        row.fill(0);
        scoreSparse(model, features, count, row);
        scores.set(row, i * size);
      }
      const path = bestPath(scores, moves, gold.length);
      model.step++;
      if (path.every((tag, i) => tag === gold[i])) {
        exact++;
        continue;
      }
      const move = (before: number, tag: number, change: number): void => {
        const at = before * size + tag;
        moves[at] = (moves[at] as number) + change;
        moveTotals[at] = (moveTotals[at] as number) + change * model.step;
      };
      for (let i = 0; i < gold.length; i++) {
        const right = gold[i] as number;
        const found = path[i] as number;
        if (right !== found) {
          const count = filter.keep(features, nameFeatures(words, tags, kinds, i, features));
          updateSparse(model, features, count, right, delta);
          updateSparse(model, features, count, found, -delta);
        }
        if (i === 0) continue;
        move(gold[i - 1] as number, right, delta);
        move(path[i - 1] as number, found, -delta);
      }
    }
    console.log(
      `names round ${round + 1}: ${((100 * exact) / order.length).toFixed(2)} % of sentences right in training`,
    );
  }
  const rows = pruneWeights([model], keep);
  const averages = Array.from(moves, (value, i) =>
    Math.round((value - (moveTotals[i] as number) / model.step) / rows.scale),
  );
  return { rows: { ...rows, scale: rows.scale / unit }, moves: averages };
}
