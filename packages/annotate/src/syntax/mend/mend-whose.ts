import type { Token } from "@dateline/core";
import { childrenOf } from "./children-of.ts";
import type { TreeDraft } from "./tree-draft.ts";

/**
 * "Brazil, whose courts convicted four, extradited a fifth": the clause with "whose" describes the noun before it, which is
 * the subject of the verb behind the second comma.
 */
export function mendWhose(tree: TreeDraft): void {
  for (const [index, whose] of tree.tokens.entries()) {
    if (whose.form.toLowerCase() !== "whose" || whose.relation !== "nmod:poss") continue;
    const noun = index - 2;
    const inner = (tree.tokens[whose.head - 1]?.head ?? 0) - 1;
    const verb = tree.tokens[inner];
    if (tree.tokens[index - 1]?.form !== "," || !verb || verb.upos !== "VERB" || verb.relation === "acl:relcl")
      continue;
    if (!["NOUN", "PROPN"].includes(tree.tokens[noun]?.upos ?? "") || tree.tokens[noun]?.head !== inner + 1) continue;
    const outer = childrenOf(tree, inner, "conj", "parataxis").find((child) => {
      const alone = childrenOf(tree, child, "nsubj", "nsubj:pass", "cc").length === 0;
      return child > inner && alone && tree.tokens[child]?.upos === "VERB" && tree.tokens[child - 1]?.form === ",";
    });
    const main = outer === undefined ? undefined : tree.tokens[outer];
    if (outer === undefined || !main) continue;
    tree.tokens[outer] = {
      ...main,
      head: verb.head,
      relation: verb.relation,
      xpos: main.xpos === "VBN" ? "VBD" : main.xpos,
    };
    tree.tokens[inner] = { ...verb, head: noun + 1, relation: "acl:relcl" };
    tree.tokens[noun] = { ...(tree.tokens[noun] as Token), head: outer + 1, relation: "nsubj" };
  }
}
