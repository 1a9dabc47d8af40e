import { pruneWeights } from "./prune-weights.ts";
import type { SparseWeights } from "./sparse-weights.ts";
import type { PartSettings } from "./training-settings.ts";
import type { WeightRows } from "./weight-rows.ts";

/**
 * Trains as many models as the settings say, each with a seed of its own, and adds them up: what they agree on stays,
 * what one learnt by the chance of its order fades, and the sum is as fast as one. With `refit` all is trained once more
 * with none but the weights kept, which then learn to do without the others.
 */
export function trainSum(
  { rounds, models, keep, refit }: PartSettings,
  seed: number,
  train: (choice: { seed: number; rounds: number }, allowed?: WeightRows) => SparseWeights,
): WeightRows {
  const sum = (length: number, allowed?: WeightRows): WeightRows =>
    pruneWeights(
      Array.from({ length: models }, (_, number) => train({ seed: seed + number, rounds: length }, allowed)),
      keep,
    );
  const rows = sum(rounds);
  return refit === 0 ? rows : sum(refit, rows);
}
