import type { Token } from "@dateline/core";
import { childrenOf } from "./children-of.ts";
import type { TreeDraft } from "./tree-draft.ts";

const giving = new Set(
  "promise offer grant give send pay award hand deny lend owe guarantee allow sell show teach cost save wish assign".split(
    " ",
  ),
);
const inner = new Set(["DET", "NUM", "ADJ", "NOUN", "PROPN", "PUNCT"]);
const nominal = new Set(["NOUN", "PROPN"]);

/**
 * "Granted former fighters an amnesty", "promised the ministry two million dollars": behind a verb of giving a noun before
 * an article or a number is the receiver, and what stands behind it the thing given.
 */
export function mendReceivers(tree: TreeDraft): void {
  for (const [index, verb] of tree.tokens.entries()) {
    if (verb.upos !== "VERB" || !giving.has(verb.lemma.toLowerCase())) continue;
    const [object, second] = childrenOf(tree, index, "obj").filter((child) => child > index);
    if (object === undefined || second !== undefined || childrenOf(tree, index, "iobj").length > 0) continue;
    const word = tree.tokens[object] as Token;
    const thing = thingBehind(tree, object);
    if (thing !== null) {
      tree.tokens[thing] = { ...(tree.tokens[thing] as Token), head: index + 1, relation: "obj" };
      tree.tokens[object] = { ...word, relation: "iobj" };
      continue;
    }
    const receiver = receiverBefore(tree, index, object);
    if (receiver === null) continue;
    for (let at = index + 1; at < receiver; at++) {
      const part = tree.tokens[at] as Token;
      if (part.head > receiver + 1) tree.tokens[at] = { ...part, head: receiver + 1 };
    }
    tree.tokens[receiver] = { ...(tree.tokens[receiver] as Token), head: index + 1, relation: "iobj" };
  }
}

/** A noun with its own article or number right behind the object, without a preposition or a comma. */
function thingBehind(tree: TreeDraft, object: number): number | null {
  const found = childrenOf(tree, object, "nmod", "nmod:unmarked", "appos", "obj", "dep").find((child) => {
    if (child < object || tree.tokens[child]?.upos !== "NOUN" || childrenOf(tree, child, "case").length > 0)
      return false;
    const between = tree.tokens.slice(object + 1, child);
    return (
      ["DET", "NUM"].includes(between[0]?.upos ?? "") &&
      between.every(({ upos, form }) => inner.has(upos) && form !== ",")
    );
  });
  return found ?? null;
}

/** The noun inside the object's phrase that an article or a number follows: it ends a phrase of its own. */
function receiverBefore(tree: TreeDraft, verb: number, object: number): number | null {
  for (let at = verb + 1; at < object - 1; at++) {
    const word = tree.tokens[at] as Token;
    if (!inner.has(word.upos) && word.upos !== "PRON") return null;
    const next = tree.tokens[at + 1]?.upos;
    if (nominal.has(word.upos) && (next === "DET" || next === "NUM") && tree.tokens[at + 1]?.form !== "one") return at;
  }
  return null;
}
