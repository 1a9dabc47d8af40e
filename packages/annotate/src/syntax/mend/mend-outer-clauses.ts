import type { Token } from "@dateline/core";
import { childrenOf } from "./children-of.ts";
import type { TreeDraft } from "./tree-draft.ts";

const joined = ["conj", "advcl", "parataxis", "acl", "ccomp", "xcomp"];
const nominal = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const finite = new Set(["VBD", "VBZ", "VBP", "VBN", "MD"]);

/**
 * "Brazil, whose courts convicted four, extradited a fifth", "the rebels, who are backed by Iran, have freed them": the
 * clause behind the comma describes the noun before it, which is the subject of the verb behind the second comma.
 */
export function mendOuterClauses(tree: TreeDraft): void {
  for (const [index, word] of tree.tokens.entries()) {
    if (!["which", "who", "whose"].includes(word.form.toLowerCase()) || tree.tokens[index - 1]?.form !== ",") continue;
    const inner = innerOf(tree, index);
    if (inner <= index) continue;
    const noun = describedBy(tree, index - 2, inner);
    if (noun === null || !nominal.has(tree.tokens[noun]?.upos ?? "")) continue;
    if (childrenOf(tree, noun, "case", "mark").some((child) => tree.tokens[child]?.xpos !== "POS")) continue;
    const outer = outerVerb(tree, noun, inner);
    if (outer !== null) turn(tree, noun, inner, outer);
  }
}

/** The head of the clause that a relative word opens. */
function innerOf(tree: TreeDraft, word: number): number {
  const token = tree.tokens[word] as Token;
  if (token.form.toLowerCase() !== "whose") return token.head - 1;
  return (tree.tokens[token.head - 1]?.head ?? 0) - 1;
}

/** The head of the noun phrase that ends at a position, where the clause governs it or it is the root above the clause. */
function describedBy(tree: TreeDraft, end: number, inner: number): number | null {
  let at = end;
  for (let step = 0; step < 8 && at >= 0; step++) {
    const head = (tree.tokens[at]?.head ?? 0) - 1;
    if (head === inner) return at;
    if (head < 0) return tree.tokens[inner]?.head === at + 1 ? at : null;
    at = head;
  }
  return null;
}

/** The verb without a subject right behind a comma that was hung on the clause or on the noun. */
function outerVerb(tree: TreeDraft, noun: number, inner: number): number | null {
  const beside = [...childrenOf(tree, inner, ...joined), ...childrenOf(tree, noun, ...joined)];
  const found = beside.find((child) => {
    const verb = tree.tokens[child];
    if (child <= inner || verb?.upos !== "VERB" || !finite.has(verb.xpos)) return helpedOnly(tree, child, inner);
    return isBehindComma(tree, child);
  });
  return found ?? null;
}

function helpedOnly(tree: TreeDraft, verb: number, inner: number): boolean {
  if (verb <= inner || tree.tokens[verb]?.upos !== "VERB") return false;
  return childrenOf(tree, verb, "aux", "aux:pass").length > 0 && isBehindComma(tree, verb);
}

function isBehindComma(tree: TreeDraft, verb: number): boolean {
  if (childrenOf(tree, verb, "nsubj", "nsubj:pass", "csubj", "expl", "cc", "mark").length > 0) return false;
  let at = verb - 1;
  while (["AUX", "ADV", "PART"].includes(tree.tokens[at]?.upos ?? "")) at--;
  return tree.tokens[at]?.form === ",";
}

function turn(tree: TreeDraft, noun: number, inner: number, outer: number): void {
  const subject = tree.tokens[noun] as Token;
  const clause = tree.tokens[inner] as Token;
  const verb = tree.tokens[outer] as Token;
  const { head, relation } = subject.head === inner + 1 ? clause : subject;
  const helped = childrenOf(tree, outer, "aux", "aux:pass").length > 0;
  const passive = childrenOf(tree, outer, "aux:pass").length > 0;
  tree.tokens[outer] = { ...verb, head, relation, xpos: verb.xpos === "VBN" && !helped ? "VBD" : verb.xpos };
  tree.tokens[inner] = { ...clause, head: noun + 1, relation: "acl:relcl" };
  tree.tokens[noun] = { ...subject, head: outer + 1, relation: passive ? "nsubj:pass" : "nsubj" };
  for (const later of [...(tree.children[inner] ?? []), ...(tree.children[noun] ?? [])]) {
    const word = tree.tokens[later] as Token;
    if (later > outer) tree.tokens[later] = { ...word, head: outer + 1 };
  }
}
