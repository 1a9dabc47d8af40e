import { childrenOf } from "./children-of.ts";
import type { TreeDraft } from "./tree-draft.ts";

/** A sentence is no noun with a participle that has an object: that participle is its verb and the noun the subject. */
export function mendRoots(tree: TreeDraft): void {
  const root = tree.tokens.findIndex(({ head }) => head === 0);
  const noun = tree.tokens[root];
  if (!noun || !["NOUN", "PROPN"].includes(noun.upos) || childrenOf(tree, root, "cop", "nsubj", "case").length > 0)
    return;
  const at = childrenOf(tree, root, "acl").find((child) => {
    const past = ["VBN", "VBD"].includes(tree.tokens[child]?.xpos ?? "");
    return past && child > root && childrenOf(tree, child, "obj").length > 0;
  });
  const verb = at === undefined ? undefined : tree.tokens[at];
  if (!verb || at === undefined) return;
  for (const child of tree.children[root] ?? []) {
    const part = tree.tokens[child];
    if (part && child !== at && (child > at || part.relation === "punct"))
      tree.tokens[child] = { ...part, head: at + 1 };
  }
  tree.tokens[at] = { ...verb, head: 0, relation: "root", xpos: "VBD" };
  tree.tokens[root] = { ...noun, head: at + 1, relation: "nsubj" };
}
