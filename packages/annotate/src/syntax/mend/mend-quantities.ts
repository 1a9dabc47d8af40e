import { childrenOf } from "./children-of.ts";
import type { TreeDraft } from "./tree-draft.ts";

const comparing = new Set(["more", "fewer", "less"]);

/** "Took in more than 60,000 refugees": the noun that is counted takes the place that its "more" was given. */
export function mendQuantities(tree: TreeDraft): void {
  for (const [index, more] of tree.tokens.entries()) {
    if (!comparing.has(more.form.toLowerCase()) || more.relation === "advmod") continue;
    const noun = childrenOf(tree, index, "obl", "nmod").find(
      (child) => child > index && tree.tokens[child]?.upos === "NOUN" && thanOf(tree, child) === index + 1,
    );
    if (noun === undefined) continue;
    const counted = tree.tokens[noun];
    if (!counted) continue;
    for (const child of tree.children[index] ?? []) {
      const part = tree.tokens[child];
      if (part && child !== noun && child < index) tree.tokens[child] = { ...part, head: noun + 1 };
    }
    tree.tokens[noun] = { ...counted, head: more.head, relation: more.relation };
    tree.tokens[index] = { ...more, head: noun + 1, relation: "advmod" };
    const than = tree.tokens[index + 1];
    if (than) tree.tokens[index + 1] = { ...than, relation: "fixed", head: index + 1 };
  }
}

function thanOf(tree: TreeDraft, noun: number): number {
  return childrenOf(tree, noun, "case", "mark").find((child) => tree.tokens[child]?.form === "than") ?? -1;
}
