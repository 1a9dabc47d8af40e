/** The weights of one part as its sections do not tell them. */
export type WeightsHeader = { readonly scale: number; readonly classes: number };

/** What stands at the head of a model file, as JSON. */
export type ModelHeader = {
  readonly format: number;
  readonly language: string;
  readonly version: string;
  readonly licence: string;
  readonly sections: readonly { readonly name: string; readonly length: number }[];
  readonly checksum: number;
  readonly weights: Readonly<Record<string, WeightsHeader>>;
  readonly labels: { readonly tagger: readonly string[]; readonly actions: readonly string[] };
  readonly moves: readonly number[];
  readonly lists: readonly string[];
  readonly beam: number;
  readonly slack: number;
  /** What was measured on the development treebanks, in percent. */
  readonly scores: Readonly<Record<string, number>>;
  readonly sources: readonly { readonly file: string; readonly sha256: string; readonly licence: string }[];
};

/** The format of model files this engine reads. */
export const modelFormat = 2;
