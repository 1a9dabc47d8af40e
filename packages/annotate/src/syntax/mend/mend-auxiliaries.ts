import type { Token } from "@dateline/core";
import { childrenOf } from "./children-of.ts";
import type { TreeDraft } from "./tree-draft.ts";

const having = new Set(["has", "have", "had", "'ve", "’ve"]);
const complements = ["xcomp", "advcl", "ccomp"];
const reach = 6;

/** "Paris has since offered": a form of "have" without an object, behind which a participle stands, is that one's auxiliary. */
export function mendAuxiliaries(tree: TreeDraft): void {
  for (const [index, have] of tree.tokens.entries()) {
    if (!having.has(have.form.toLowerCase()) || have.relation.startsWith("aux")) continue;
    if (childrenOf(tree, index, "obj", "aux").length > 0) continue;
    const at = childrenOf(tree, index, ...complements).find((child) => isParticiple(tree, index, child));
    const verb = at === undefined ? undefined : tree.tokens[at];
    if (at === undefined || !verb) continue;
    for (const child of tree.children[index] ?? []) {
      const part = tree.tokens[child] as Token;
      if (child !== at) tree.tokens[child] = { ...part, head: at + 1 };
    }
    for (const mark of childrenOf(tree, at, "mark")) {
      tree.tokens[mark] = { ...(tree.tokens[mark] as Token), relation: "advmod" };
    }
    tree.tokens[at] = { ...verb, head: have.head, relation: have.relation };
    tree.tokens[index] = { ...have, head: at + 1, relation: "aux" };
  }
}

function isParticiple(tree: TreeDraft, have: number, at: number): boolean {
  const verb = tree.tokens[at];
  if (!verb || at < have || at > have + reach || verb.upos !== "VERB") return false;
  if (verb.xpos !== "VBN" && verb.xpos !== "VBD") return false;
  if (childrenOf(tree, at, "nsubj", "nsubj:pass", "aux", "aux:pass", "cc").length > 0) return false;
  const between = tree.tokens.slice(have + 1, at);
  return between.every(({ upos, form }) => upos !== "VERB" && upos !== "PUNCT" && form.toLowerCase() !== "to");
}
