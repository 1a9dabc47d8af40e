/** Classes of words by the company they keep: `codes` holds `width` class numbers for each lower-case word of `index`. */
export type WordClasses = {
  readonly index: ReadonlyMap<string, number>;
  readonly codes: Uint16Array;
  readonly width: number;
};
