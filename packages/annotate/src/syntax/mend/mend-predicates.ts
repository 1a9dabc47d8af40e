import type { Token } from "@dateline/core";
import { childrenOf } from "./children-of.ts";
import type { TreeDraft } from "./tree-draft.ts";

const wishing = new Set("demand insist ask request urge recommend propose suggest order require".split(" "));
const intending = new Set(["plan", "hope", "promise", "vow", "offer", "aim", "threat", "claim"]);
const nominal = new Set(["NOUN", "PROPN", "PRON", "NUM"]);

/**
 * "Demanded that the minister resign", "unless the chief steps down": a clause has a verb, so the noun or adjective that
 * heads one without a copula is it, and the name or noun before it its subject.
 */
export function mendPredicates(tree: TreeDraft): void {
  for (const [index, word] of tree.tokens.entries()) {
    if (word.upos !== "NOUN" && word.upos !== "ADJ") continue;
    if (word.head === 0 && intending.has(word.lemma.toLowerCase())) intend(tree, index);
    if (!isClause(tree, index) || childrenOf(tree, index, "cop", "aux", "det").length > 0) continue;
    const subjects = childrenOf(tree, index, "nsubj");
    const subject = subjects.find((child) => child < index) ?? lastNounBefore(tree, index);
    if (subject === undefined) continue;
    for (const child of tree.children[index] ?? []) {
      const part = tree.tokens[child] as Token;
      if (child < subject && part.relation !== "mark" && part.relation !== "case" && part.relation !== "punct")
        tree.tokens[child] = { ...part, head: subject + 1 };
      if (part.relation === "case") tree.tokens[child] = { ...part, relation: "mark" };
    }
    const object = subjects.find((child) => child > index);
    if (object !== undefined) tree.tokens[object] = { ...(tree.tokens[object] as Token), relation: "obj" };
    tree.tokens[subject] = { ...(tree.tokens[subject] as Token), head: index + 1, relation: "nsubj" };
    const plural = word.xpos === "NNS";
    const unless = plural && word.relation !== "obj";
    for (const clause of childrenOf(tree, index, "acl"))
      tree.tokens[clause] = { ...(tree.tokens[clause] as Token), relation: "xcomp" };
    tree.tokens[index] = {
      ...word,
      upos: "VERB",
      xpos: plural ? "VBZ" : "VB",
      relation: unless ? "advcl" : "ccomp",
    };
  }
}

/** "The bloc plans to send troops": a noun with an infinitive that is all of a sentence is its verb. */
function intend(tree: TreeDraft, index: number): void {
  const word = tree.tokens[index] as Token;
  const clause = childrenOf(tree, index, "acl").find((child) => tree.tokens[child]?.xpos === "VB" && child > index);
  const subject = childrenOf(tree, index, "compound", "nmod:unmarked").find((child) => child === index - 1);
  if (word.xpos !== "NNS" || clause === undefined || subject === undefined) return;
  for (const child of tree.children[index] ?? []) {
    const part = tree.tokens[child] as Token;
    if (child < subject && part.relation !== "punct") tree.tokens[child] = { ...part, head: subject + 1 };
  }
  tree.tokens[subject] = { ...(tree.tokens[subject] as Token), head: index + 1, relation: "nsubj" };
  tree.tokens[clause] = { ...(tree.tokens[clause] as Token), relation: "xcomp" };
  tree.tokens[index] = { ...word, upos: "VERB", xpos: "VBZ" };
}

/** A noun behind "unless", or the head of the "that" clause of a verb that wishes. */
function isClause(tree: TreeDraft, index: number): boolean {
  const marks = childrenOf(tree, index, "mark", "case").map((child) => tree.tokens[child]?.form.toLowerCase() ?? "");
  const word = tree.tokens[index] as Token;
  if (marks.includes("unless")) return word.xpos === "NNS";
  const above = tree.tokens[word.head - 1];
  const told = marks[0] === "that" && childrenOf(tree, index, "nsubj").some((child) => child < index);
  if (told && word.xpos === "NNS" && above?.upos === "VERB" && word.head - 1 < index) return true;
  if (word.relation !== "ccomp" || !marks.includes("that") || word.xpos === "NNS") return false;
  return above !== undefined && wishing.has(above.lemma.toLowerCase());
}

function lastNounBefore(tree: TreeDraft, index: number): number | undefined {
  const found = childrenOf(tree, index, "compound", "nmod", "nmod:desc").filter(
    (child) => child < index && nominal.has(tree.tokens[child]?.upos ?? ""),
  );
  return found.at(-1);
}
