import type { Token } from "@dateline/core";
import { childrenOf } from "./children-of.ts";
import type { TreeDraft } from "./tree-draft.ts";

const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const hung = new Set(["compound", "nmod", "nmod:unmarked", "nmod:desc", "appos", "amod", "dep", "conj", "flat", "obj"]);

/**
 * A day without a preposition is a time of the verb and no part of a name or noun: "Tuesday, insurgents fired", "met Kofi
 * Annan Friday", "a bomb Saturday killed four", "arrested in France Thursday".
 */
export function mendBareDays(tree: TreeDraft): void {
  for (const [index, day] of tree.tokens.entries()) {
    if (!days.test(day.form) || day.head === 0) continue;
    const next = tree.tokens[index + 1];
    if (next?.xpos === "POS") continue;
    if (splitName(tree, index)) continue;
    if (!hung.has(day.relation) || childrenOf(tree, index, "case", "det").length > 0) continue;
    const noun = day.head - 1;
    if (noun > index ? next?.form !== "," : next?.upos === "NOUN" || next?.upos === "PROPN") continue;
    if (noun < index && !isTold(tree, noun, day.relation)) continue;
    const verb = verbOver(tree, index);
    if (verb === null) continue;
    if (noun > index) giveBack(tree, index, noun);
    for (const child of childrenOf(tree, index, "nmod").filter((at) => noun < index && at > index)) {
      tree.tokens[child] = { ...(tree.tokens[child] as Token), head: verb + 1, relation: "obl" };
    }
    tree.tokens[index] = { ...day, head: verb + 1, relation: "obl:unmarked" };
  }
}

/** The object of a verb, the end of a person's name, and the noun that does something on that day. */
function isTold(tree: TreeDraft, noun: number, relation: string): boolean {
  const word = tree.tokens[noun] as Token;
  if (relation === "obj") return word.upos === "VERB";
  if (relation === "flat") return word.upos === "PROPN" && !/^\d/.test(word.form);
  return word.relation === "nsubj" && word.upos === "NOUN" && relation !== "compound" && relation !== "conj";
}

/** "In France Thursday": the name behind the preposition is where and the day when. */
function splitName(tree: TreeDraft, index: number): boolean {
  const day = tree.tokens[index] as Token;
  const name = childrenOf(tree, index, "compound", "nmod").find((child) => child === index - 1);
  const place = name === undefined ? undefined : tree.tokens[name];
  const preposition = childrenOf(tree, index, "case").find((child) => child === index - 2);
  if (name === undefined || place?.upos !== "PROPN" || days.test(place.form) || preposition === undefined) return false;
  const verb = verbOver(tree, index);
  if (verb === null) return false;
  tree.tokens[preposition] = { ...(tree.tokens[preposition] as Token), head: name + 1 };
  tree.tokens[name] = { ...place, head: day.head, relation: day.relation };
  tree.tokens[index] = { ...day, head: verb + 1, relation: "obl:unmarked" };
  return true;
}

/** "Tuesday, Mr. Putin and two leaders met": what was joined to the day is joined to the noun instead. */
function giveBack(tree: TreeDraft, day: number, noun: number): void {
  const [first, ...others] = (tree.children[day] ?? []).filter((child) => child > day + 1);
  const word = tree.tokens[noun] as Token;
  for (const child of others)
    tree.tokens[child] = { ...(tree.tokens[child] as Token), head: noun + 1, relation: "compound" };
  if (first === undefined) return;
  const joined = tree.tokens.slice(first, noun).some(({ upos }) => upos === "CCONJ");
  const part = tree.tokens[first] as Token;
  if (!joined || first > noun || !["conj", "appos"].includes(part.relation)) {
    tree.tokens[first] = { ...part, head: noun + 1, relation: "compound" };
    return;
  }
  tree.tokens[first] = { ...part, head: word.head, relation: word.relation };
  tree.tokens[noun] = { ...word, head: first + 1, relation: "conj" };
  const and = tree.tokens.findIndex(({ upos }, at) => at > first && upos === "CCONJ");
  tree.tokens[and] = { ...(tree.tokens[and] as Token), head: noun + 1 };
}

function verbOver(tree: TreeDraft, from: number): number | null {
  let at = (tree.tokens[from]?.head ?? 0) - 1;
  for (let step = 0; step < 8 && at >= 0; step++) {
    if (tree.tokens[at]?.upos === "VERB") return at;
    at = (tree.tokens[at]?.head ?? 0) - 1;
  }
  return null;
}
