import type { TrainingSettings } from "./training-settings.ts";

/** The settings the shipped model is trained with. */
export const defaultSettings: TrainingSettings = {
  seed: 1,
  folds: 4,
  beam: 6,
  tagger: { rounds: 7, keep: 850_000 },
  structure: { rounds: 8, keep: 1_500_000 },
  labeller: { rounds: 6, keep: 400_000 },
  names: { rounds: 6, keep: 600_000 },
};
