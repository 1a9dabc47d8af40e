import type { Tree } from "./tree.ts";

/** The names of all actions that the trees need, "shift" first; `heads` are their projective ones. */
export function actionNames(trees: readonly Tree[], heads: readonly Int32Array[]): string[] {
  const names = new Set<string>(["shift", "left root"]);
  for (const [i, tree] of trees.entries()) {
    for (const [word, relation] of tree.relations.entries()) {
      names.add(`${((heads[i] as Int32Array)[word] as number) > word ? "left" : "right"} ${relation}`);
    }
  }
  return [...names];
}
