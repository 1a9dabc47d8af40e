import type { Token } from "@dateline/core";
import type { TreeDraft } from "./tree-draft.ts";

const loose = new Set(["nsubj", "nsubj:pass", "obl", "obj"]);

/** "The rebels' breach was reported": a noun behind which a possessive mark stands owns the next noun beside it. */
export function mendPossessors(tree: TreeDraft): void {
  for (const [index, token] of tree.tokens.entries()) {
    if (token.xpos === "POS") turnRound(tree, index);
    if (!loose.has(token.relation)) continue;
    const marked = tree.children[index]?.some((child) => tree.tokens[child]?.xpos === "POS" && child > index);
    if (!marked) continue;
    const owned = tree.children[token.head - 1]?.find(
      (sibling) => sibling > index && ["NOUN", "PROPN"].includes(tree.tokens[sibling]?.upos ?? ""),
    );
    if (owned !== undefined) tree.tokens[index] = { ...token, head: owned + 1, relation: "nmod:poss" };
  }
}

/** "Yemen's Houthis": what stands behind the mark and was hung on the owner is what it owns. */
function turnRound(tree: TreeDraft, mark: number): void {
  const owner = tree.tokens[mark - 1];
  if (!owner || !["NOUN", "PROPN"].includes(owner.upos) || owner.relation === "nmod:poss") return;
  const owned = (tree.children[mark - 1] ?? []).find(
    (child) => child > mark && child <= mark + 3 && ["NOUN", "PROPN"].includes(tree.tokens[child]?.upos ?? ""),
  );
  const thing = owned === undefined ? undefined : tree.tokens[owned];
  if (owned === undefined || !thing) return;
  tree.tokens[owned] = { ...thing, head: owner.head, relation: owner.relation };
  tree.tokens[mark - 1] = { ...owner, head: owned + 1, relation: "nmod:poss" };
  tree.tokens[mark] = { ...(tree.tokens[mark] as Token), head: mark, relation: "case" };
}
