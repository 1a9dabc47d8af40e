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
