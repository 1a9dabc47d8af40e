import type { TrainingSettings } from "./training-settings.ts";

/** The settings the shipped model is trained with. */
export const defaultSettings: TrainingSettings = {
  seed: 1,
  folds: 5,
  beam: 6,
  tagger: { rounds: 8, keep: 700_000 },
  structure: { rounds: 8, keep: 2_000_000 },
  labeller: { rounds: 8, keep: 600_000 },
  names: { rounds: 8, keep: 900_000 },
};
