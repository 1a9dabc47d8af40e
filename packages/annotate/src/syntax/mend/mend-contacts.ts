import type { Token } from "@dateline/core";
import { childrenOf } from "./children-of.ts";
import type { TreeDraft } from "./tree-draft.ts";

/**
 * "Sanctions on people it accuses": a noun behind a preposition and right before the subject of a verb without an object is
 * described by that verb's clause and belongs to what stands before it.
 */
export function mendContacts(tree: TreeDraft): void {
  for (const [index, verb] of tree.tokens.entries()) {
    if (verb.upos !== "VERB" || !["ccomp", "advcl", "acl", "parataxis"].includes(verb.relation)) continue;
    const above = verb.head - 1;
    const subject = childrenOf(tree, index, "nsubj").find((child) => child < index);
    if (subject === undefined || childrenOf(tree, index, "obj", "mark").length > 0) continue;
    const noun = childrenOf(tree, index, "obl").find((child) => child === subject - 1 && child > above);
    const word = noun === undefined ? undefined : tree.tokens[noun];
    if (noun === undefined || word?.upos !== "NOUN" || tree.tokens[subject]?.upos !== "PRON") continue;
    if (childrenOf(tree, noun, "case").length === 0) continue;
    const object = childrenOf(tree, above, "obj").find((child) => child > above && child < noun);
    const host = object ?? above;
    const relation = tree.tokens[host]?.upos === "VERB" ? "obl" : "nmod";
    tree.tokens[noun] = { ...word, head: host + 1, relation };
    tree.tokens[index] = { ...verb, head: noun + 1, relation: "acl:relcl" } satisfies Token;
  }
}
