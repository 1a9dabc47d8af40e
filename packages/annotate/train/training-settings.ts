/**
 * How a linear model is trained: rounds over the data, how many models with seeds of their own are added up, how often
 * a feature must be met (`least`), how often a sentence goes without a template (`drop`), how many weights are kept, and
 * for how many rounds these are trained once more without the others (`refit`, 0 for not at all).
 */
export type PartSettings = {
  readonly rounds: number;
  readonly models: number;
  readonly least: number;
  readonly drop: number;
  readonly keep: number;
  readonly refit: number;
};

/** All settings of a training; `folds` are those of jack-knifing. */
export type TrainingSettings = {
  readonly seed: number;
  readonly folds: number;
  readonly tagger: PartSettings;
  /** The first round goes with one state, the others with `beam`; `slack` is the parser's, in rounded weights. */
  readonly parser: PartSettings & { readonly beam: number; readonly slack: number };
  readonly names: PartSettings;
};
