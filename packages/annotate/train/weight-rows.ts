/** Quantised weights of a model in the order they are stored: keys rise, each with its entries. */
export type WeightRows = {
  readonly keys: readonly number[];
  readonly counts: readonly number[];
  readonly labels: readonly number[];
  readonly values: readonly number[];
  readonly scale: number;
  readonly classes: number;
};
