import type { TrainingSettings } from "../training-settings.ts";

/** Settings small enough for a test. */
export const toySettings: TrainingSettings = {
  seed: 7,
  folds: 2,
  beam: 2,
  tagger: { rounds: 3, keep: 20_000 },
  structure: { rounds: 3, keep: 20_000 },
  labeller: { rounds: 3, keep: 20_000 },
  names: { rounds: 3, keep: 20_000 },
};
