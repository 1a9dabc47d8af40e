import type { Token } from "@dateline/core";
import type { TreeDraft } from "./tree-draft.ts";

const nominal = new Set(["nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod"]);
const determiners = new Set(["the", "a", "an", "his", "her", "its", "their"]);

/** "The general denied it", "the wounded": an adjective or participle behind a determiner that stands as a noun is one, and a word in small letters is no name. */
export function mendSubstantives(tree: TreeDraft): void {
  for (const [index, token] of tree.tokens.entries()) {
    if (token.upos === "PROPN" && isCommon(tree, index)) {
      tree.tokens[index] = { ...token, upos: "NOUN", xpos: token.xpos === "NNPS" ? "NNS" : "NN" };
      continue;
    }
    if (token.upos !== "ADJ" && token.xpos !== "VBN") continue;
    if (!nominal.has(token.relation)) continue;
    const before = tree.tokens[index - 1];
    const named = before?.upos === "ADJ" || before?.upos === "NOUN" ? tree.tokens[index - 2] : before;
    if (!determiners.has(named?.form.toLowerCase() ?? "") && before?.xpos !== "POS") continue;
    const takesMore = tree.children[index]?.some((child) =>
      ["cop", "aux", "aux:pass", "obj", "xcomp", "ccomp"].includes(tree.tokens[child]?.relation ?? ""),
    );
    if (takesMore) continue;
    tree.tokens[index] = { ...token, upos: "NOUN", xpos: token.form.endsWith("s") ? "NNS" : "NN" };
  }
}

/** "The labour congress": a word in small letters that stands in no name is no name. */
function isCommon(tree: TreeDraft, index: number): boolean {
  const { form, relation } = tree.tokens[index] as Token;
  if (!/^[a-z]{4,}$/.test(form) || relation.startsWith("flat")) return false;
  return ![tree.tokens[index - 1], tree.tokens[index + 1]].some((word) => /^(?:\p{Lu}|-)/u.test(word?.form ?? ""));
}
