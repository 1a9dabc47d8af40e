import type { TrainingSettings } from "./training-settings.ts";

/** The settings the shipped model is trained with. */
export const defaultSettings: TrainingSettings = {
  seed: 1,
  folds: 4,
  tagger: { rounds: 10, models: 2, least: 2, drop: 0.15, keep: 750_000, refit: 0 },
  parser: { rounds: 8, models: 2, least: 3, drop: 0.2, keep: 2_000_000, refit: 12, beam: 4, slack: 500 },
  names: { rounds: 6, models: 1, least: 1, drop: 0, keep: 600_000, refit: 0 },
};
