/** A sentence of a treebank; heads count from 1, 0 is the root; `spaced` says which words a space follows. */
export type Tree = {
  readonly text: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
};
