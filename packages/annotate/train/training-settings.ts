/** How long and how large: rounds over the data, numbers of weights kept, width of the beam, folds for jack-knifing. */
export type TrainingSettings = {
  readonly seed: number;
  readonly folds: number;
  readonly beam: number;
  readonly tagger: { readonly rounds: number; readonly keep: number };
  readonly structure: { readonly rounds: number; readonly keep: number };
  readonly labeller: { readonly rounds: number; readonly keep: number };
  readonly names: { readonly rounds: number; readonly keep: number };
};
