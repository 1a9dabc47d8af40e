import type { TreeDraft } from "./tree-draft.ts";

/** The positions that hang on a word by one of these relations. */
export function childrenOf(tree: TreeDraft, index: number, ...relations: readonly string[]): number[] {
  return (tree.children[index] ?? []).filter((child) => relations.includes(tree.tokens[child]?.relation ?? ""));
}
