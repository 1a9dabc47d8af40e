import type { TrainingSettings } from "../training-settings.ts";

const part = { rounds: 3, models: 1, least: 1, drop: 0, keep: 20_000, refit: 0 };

/** Settings small enough for a test. */
export const toySettings: TrainingSettings = {
  seed: 7,
  folds: 2,
  tagger: { ...part, models: 2 },
  parser: { ...part, refit: 2, beam: 2, slack: 500 },
  names: part,
};
