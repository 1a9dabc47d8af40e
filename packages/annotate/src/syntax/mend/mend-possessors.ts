import type { TreeDraft } from "./tree-draft.ts";

const loose = new Set(["nsubj", "nsubj:pass", "obl", "obj"]);

/** "The rebels' breach was reported": a noun behind which a possessive mark stands owns the next noun beside it. */
export function mendPossessors(tree: TreeDraft): void {
  for (const [index, token] of tree.tokens.entries()) {
    if (!loose.has(token.relation)) continue;
    const marked = tree.children[index]?.some((child) => tree.tokens[child]?.xpos === "POS" && child > index);
    if (!marked) continue;
    const owned = tree.children[token.head - 1]?.find(
      (sibling) => sibling > index && ["NOUN", "PROPN"].includes(tree.tokens[sibling]?.upos ?? ""),
    );
    if (owned !== undefined) tree.tokens[index] = { ...token, head: owned + 1, relation: "nmod:poss" };
  }
}
