import type { NameSentence } from "./name-sentence.ts";
import type { Tree } from "./tree.ts";

/** A set of name sentences with the weight each sentence has in training. */
export type NameSet = { readonly name: string; readonly sentences: readonly NameSentence[]; readonly weight: number };

/** All that a model is trained on. */
export type TrainingData = {
  readonly trees: readonly Tree[];
  readonly names: readonly NameSet[];
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly sources: readonly { readonly file: string; readonly sha256: string; readonly licence: string }[];
};
