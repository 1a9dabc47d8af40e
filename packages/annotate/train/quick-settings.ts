import { defaultSettings } from "./default-settings.ts";
import type { TrainingSettings } from "./training-settings.ts";

/** Settings for a look at a change in a few minutes, a point worse than the shipped ones. */
export const quickSettings: TrainingSettings = {
  ...defaultSettings,
  folds: 2,
  tagger: { ...defaultSettings.tagger, rounds: 4, models: 1 },
  parser: { ...defaultSettings.parser, rounds: 3, models: 1, refit: 3 },
  names: { ...defaultSettings.names, rounds: 3 },
};
