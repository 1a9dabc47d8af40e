import type { Token } from "@dateline/core";
import { childrenOf } from "./children-of.ts";
import type { TreeDraft } from "./tree-draft.ts";

const subordinating = new Set(["after", "before", "since", "until", "as", "while", "because", "unless", "once"]);
const finite = new Set(["VBD", "VBZ", "VBP"]);
const nominal = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const hung = new Set(["acl", "conj", "advcl", "parataxis", "amod", "ccomp"]);

/**
 * A finite verb needs a subject: "... and the league called on them" has it in the noun joined right before the verb, and
 * "after the minister refused" in the noun that was taken for the conjunction's own.
 */
export function mendClauses(tree: TreeDraft): void {
  for (const [index, verb] of tree.tokens.entries()) {
    if (verb.upos !== "VERB") continue;
    const first = firstOf(tree, index);
    if (!finite.has(tree.tokens[first]?.xpos ?? "")) continue;
    if (childrenOf(tree, index, "nsubj", "nsubj:pass", "csubj", "expl", "cc").length > 0) continue;
    if (childrenOf(tree, index, "mark").some((child) => tree.tokens[child]?.form.toLowerCase() === "to")) continue;
    if (hasRelative(tree, index)) continue;
    const before = phraseBefore(tree, first);
    if (before === null) continue;
    const noun = tree.tokens[before] as Token;
    if (noun.relation === "conj" && hung.has(verb.relation)) joinClause(tree, before, index);
    else subordinate(tree, before, index);
  }
}

/** The first word of a verb with its auxiliaries and the adverbs before it. */
function firstOf(tree: TreeDraft, verb: number): number {
  const helpers = childrenOf(tree, verb, "aux", "aux:pass").filter((child) => child < verb);
  return helpers[0] ?? verb;
}

/** The head of the noun phrase that ends right before a word; commas of an apposition and adverbs do not count. */
function phraseBefore(tree: TreeDraft, first: number): number | null {
  let end = first - 1;
  while (end >= 0 && tree.tokens[end]?.upos === "ADV") end--;
  const closing = tree.tokens[end]?.form === ",";
  if (closing) end--;
  if (!nominal.has(tree.tokens[end]?.upos ?? "")) return null;
  let at = end;
  for (let step = 0; step < 8; step++) {
    const word = tree.tokens[at] as Token;
    const inside = ["flat", "appos", "nmod", "compound", "nmod:unmarked", "nmod:desc"].includes(word.relation);
    if (!inside || word.head - 1 > at || word.head === 0) break;
    if (word.relation === "appos" && tree.tokens[end + 1]?.form !== "," && tree.tokens[at - 1]?.form === ",") break;
    at = word.head - 1;
  }
  const described = childrenOf(tree, at, "appos").length > 0;
  return closing && !described ? null : at;
}

function hasRelative(tree: TreeDraft, verb: number): boolean {
  return (tree.children[verb] ?? []).some((child) => child < verb && tree.tokens[child]?.xpos.startsWith("W"));
}

function joinClause(tree: TreeDraft, noun: number, verb: number): void {
  const and = childrenOf(tree, noun, "cc")[0];
  if (and === undefined || childrenOf(tree, noun, "case").length > 0) return;
  const first = (tree.tokens[noun]?.head ?? 0) - 1;
  const above = verbAbove(tree, first, verb);
  if (above === null) return;
  const stray = tree.tokens[first] as Token;
  if (stray.head === verb + 1) {
    const cased = childrenOf(tree, first, "case").length > 0;
    tree.tokens[first] = { ...stray, head: above + 1, relation: cased ? "obl" : "obj" };
  }
  become(tree, noun, verb, above, "conj");
  tree.tokens[and] = { ...(tree.tokens[and] as Token), head: verb + 1 };
}

function subordinate(tree: TreeDraft, noun: number, verb: number): void {
  const word = tree.tokens[noun] as Token;
  const mark = childrenOf(tree, noun, "case", "mark")[0];
  const conjunction = mark === undefined ? undefined : tree.tokens[mark];
  if (mark === undefined || !conjunction || mark > noun || !subordinating.has(conjunction.form.toLowerCase())) return;
  if (!["obl", "nmod", "nsubj", "obl:unmarked"].includes(word.relation)) return;
  const own = word.head === verb + 1;
  const below = tree.tokens[verb]?.head === noun + 1;
  const beside = tree.tokens[verb]?.head === word.head && tree.tokens[verb]?.relation === "conj";
  if (!own && !below && !beside) return;
  const above = own ? (tree.tokens[verb]?.head ?? 0) - 1 : word.head - 1;
  become(tree, noun, verb, above, own ? (tree.tokens[verb]?.relation ?? "advcl") : "advcl");
  tree.tokens[mark] = { ...conjunction, head: verb + 1, relation: "mark" };
}

function become(tree: TreeDraft, noun: number, verb: number, above: number, relation: string): void {
  const passive = childrenOf(tree, verb, "aux:pass").length > 0;
  tree.tokens[noun] = {
    ...(tree.tokens[noun] as Token),
    head: verb + 1,
    relation: passive ? "nsubj:pass" : "nsubj",
  };
  tree.tokens[verb] = { ...(tree.tokens[verb] as Token), head: above + 1, relation };
}

/** The verb over a noun that stands before it, the given verb left out. */
function verbAbove(tree: TreeDraft, from: number, verb: number): number | null {
  let at = from;
  for (let step = 0; step < 10 && at >= 0; step++) {
    at = (tree.tokens[at]?.head ?? 0) - 1;
    if (at >= 0 && at !== verb && tree.tokens[at]?.upos === "VERB" && at < from) return at;
  }
  return null;
}
