import { childrenOf } from "./children-of.ts";
import type { TreeDraft } from "./tree-draft.ts";

/**
 * "Expelled a bishop and two nuns": a noun is not joined to a verb, so a second object that was joined to it belongs to
 * the noun before its "and".
 */
export function mendCoordination(tree: TreeDraft): void {
  for (const [index, noun] of tree.tokens.entries()) {
    if (noun.relation !== "conj" || (noun.upos !== "NOUN" && noun.upos !== "PROPN")) continue;
    const verb = noun.head - 1;
    if (tree.tokens[verb]?.upos !== "VERB" || verb > index) continue;
    if (childrenOf(tree, index, "nsubj", "nsubj:pass", "cop", "case", "mark").length > 0) continue;
    const and = childrenOf(tree, index, "cc")[0];
    if (and === undefined) continue;
    const first = childrenOf(tree, verb, "obj", "nsubj:pass", "iobj").findLast((child) => child > verb && child < and);
    if (first !== undefined) tree.tokens[index] = { ...noun, head: first + 1 };
  }
}
