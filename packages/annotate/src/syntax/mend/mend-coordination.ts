import { childrenOf } from "./children-of.ts";
import type { TreeDraft } from "./tree-draft.ts";

/**
 * "Expelled a bishop and two nuns": a noun is not joined to a verb, so a second object that was joined to it belongs to
 * the noun before its "and".
 */
export function mendCoordination(tree: TreeDraft): void {
  for (const [index, noun] of tree.tokens.entries()) {
    if (noun.relation === "cc") mendPartitive(tree, index);
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

/** "Captured the president and five of his ministers": a number with "of" behind "and" goes on with the object. */
function mendPartitive(tree: TreeDraft, and: number): void {
  const top = (tree.tokens[and]?.head ?? 0) - 1;
  const part = tree.tokens[top];
  const number = tree.tokens[and + 1];
  if (!part || number?.upos !== "NUM" || tree.tokens[and + 2]?.form !== "of" || top <= and) return;
  const verb = part.head - 1;
  if (tree.tokens[verb]?.upos !== "VERB" || verb > and || !["obl", "advmod", "nmod", "dep"].includes(part.relation))
    return;
  const object = childrenOf(tree, verb, "obj").findLast((child) => child > verb && child < and);
  if (object !== undefined) tree.tokens[top] = { ...part, head: object + 1, relation: "conj" };
}
