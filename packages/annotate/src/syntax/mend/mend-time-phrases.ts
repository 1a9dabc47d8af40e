import type { Token } from "@dateline/core";
import { childrenOf } from "./children-of.ts";
import { isTimeNoun } from "./is-time-noun.ts";
import type { TreeDraft } from "./tree-draft.ts";

const pointing = new Set(["last", "this", "next", "earlier", "late", "early"]);

/**
 * "To Peru last month": the name before "last month" is what the preposition governs, and the month a time of the verb.
 * "On Thursday Malaysia extradited": the name behind the day is the subject.
 */
export function mendTimePhrases(tree: TreeDraft): void {
  for (const [index, token] of tree.tokens.entries()) {
    mendOpeningDay(tree, index);
    mendOpeningTime(tree, index);
    freeObject(tree, index);
    if (token.relation !== "obl" && token.relation !== "nmod") continue;
    if (!isTimeNoun(token.form)) continue;
    const preposition = childrenOf(tree, index, "case")[0];
    const name = childrenOf(tree, index, "compound", "nmod:poss", "amod", "nmod").find(
      (child) => tree.tokens[child]?.upos === "PROPN" && child < index,
    );
    if (preposition === undefined || name === undefined || preposition > name) continue;
    const marker = tree.tokens[index - 1]?.form.toLowerCase() ?? "";
    if (!pointing.has(marker) || name > index - 2) continue;
    const { head, relation } = token;
    for (const child of tree.children[index] ?? []) {
      const part = tree.tokens[child];
      if (part && child < name) tree.tokens[child] = { ...part, head: name + 1 };
    }
    tree.tokens[name] = { ...(tree.tokens[name] ?? token), head, relation };
    tree.tokens[index] = { ...token, head: verbOver(tree, head), relation: "obl:unmarked" };
  }
}

/** "Killed 22 people last week": a noun that was hung on the "last" of the time is the object of the verb. */
function freeObject(tree: TreeDraft, index: number): void {
  const time = tree.tokens[index];
  const verb = (time?.head ?? 0) - 1;
  if (!time || !isTimeNoun(time.form) || !time.relation.startsWith("obl") || tree.tokens[verb]?.upos !== "VERB") return;
  if (childrenOf(tree, verb, "obj").length > 0) return;
  for (const marker of childrenOf(tree, index, "amod", "det").filter((child) => child > verb)) {
    const noun = childrenOf(tree, marker, "nmod:unmarked", "obl:unmarked", "nmod").find((child) => child > verb);
    const word = noun === undefined ? undefined : tree.tokens[noun];
    if (noun === undefined || !word || noun > marker || childrenOf(tree, noun, "case").length > 0) continue;
    tree.tokens[noun] = { ...word, head: verb + 1, relation: "obj" };
    return;
  }
}

function verbOver(tree: TreeDraft, head: number): number {
  let at = head;
  for (let step = 0; step < 6 && at > 0; step++) {
    const word = tree.tokens[at - 1];
    if (!word || word.upos === "VERB" || word.head === 0) return at;
    at = word.head;
  }
  return head;
}

function mendOpeningDay(tree: TreeDraft, index: number): void {
  const day = tree.tokens[index];
  if (!day || !isTimeNoun(day.form) || !["nsubj", "nsubj:pass"].includes(day.relation)) return;
  if (childrenOf(tree, index, "case", "mark").length === 0) return;
  const name = tree.children[index]?.find((child) => child === index + 1);
  const subject = name === undefined ? undefined : tree.tokens[name];
  if (!subject || name === undefined || subject.upos !== "PROPN" || isTimeNoun(subject.form)) return;
  tree.tokens[name] = { ...subject, head: day.head, relation: day.relation };
  tree.tokens[index] = { ...day, relation: "obl" };
}

/** "A day earlier Russian aircraft had bombed", "by Sunday most units had left": the noun behind the time is the subject. */
function mendOpeningTime(tree: TreeDraft, index: number): void {
  const time = tree.tokens[index];
  if (!time || !isTimeNoun(time.form)) return;
  const over = tree.tokens[time.head - 1];
  const under = time.relation === "compound" && over?.relation.startsWith("nsubj") && time.head - 1 > index;
  if (under && over) {
    const preposition = childrenOf(tree, time.head - 1, "case").find((child) => child === index - 1);
    const apart = ["DET", "ADJ", "NUM"].includes(tree.tokens[index + 1]?.upos ?? "");
    if (preposition === undefined || !apart) return;
    tree.tokens[preposition] = { ...(tree.tokens[preposition] as Token), head: index + 1 };
    tree.tokens[index] = { ...time, head: over.head, relation: "obl" };
    return;
  }
  if (!["nsubj", "nsubj:pass"].includes(time.relation)) return;
  const noun = childrenOf(tree, index, "nmod", "nmod:unmarked", "appos", "dep", "compound").find((child) => {
    const word = tree.tokens[child];
    return child > index && (word?.upos === "NOUN" || word?.upos === "PROPN") && !isTimeNoun(word.form);
  });
  if (noun === undefined || childrenOf(tree, noun, "case").length > 0) return;
  const subject = tree.tokens[noun] as Token;
  tree.tokens[noun] = { ...subject, head: time.head, relation: time.relation };
  tree.tokens[index] = { ...time, relation: "obl:unmarked" };
  for (const child of childrenOf(tree, noun, "advmod").filter((at) => at < noun)) {
    tree.tokens[child] = { ...(tree.tokens[child] as Token), head: index + 1 };
  }
}
