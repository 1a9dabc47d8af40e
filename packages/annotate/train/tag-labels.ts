import type { Tree } from "./tree.ts";

/** The joint labels "UPOS|XPOS" of a treebank in the order they are met. */
export function tagLabels(trees: readonly Tree[]): string[] {
  return [...new Set(trees.flatMap((tree) => tree.upos.map((upos, i) => `${upos}|${tree.xpos[i]}`)))];
}
