import type { Token } from "@dateline/core";
import { childrenOf } from "./children-of.ts";
import { isTimeNoun } from "./is-time-noun.ts";
import type { TreeDraft } from "./tree-draft.ts";

const finite = new Set(["VBD", "VBZ", "VBP", "MD"]);

/**
 * A verb has one subject: of two, the one behind a preposition describes the first ("a court in Kuching ordered"), and so
 * does the one between commas ("France, the former ruler, halted"); of two joined across another clause's verb the second
 * is the subject ("two are students, and Paris appealed").
 */
export function partSubjects(tree: TreeDraft): void {
  for (const [index, verb] of tree.tokens.entries()) {
    if (verb.upos !== "VERB") continue;
    for (const and of childrenOf(tree, index, "nsubj", "nsubj:pass", "obj")) {
      const word = tree.tokens[and] as Token;
      if (word.upos === "CCONJ") tree.tokens[and] = { ...word, relation: "cc" };
    }
    behindApposition(tree, index);
    const [first, second] = childrenOf(tree, index, "nsubj", "nsubj:pass").filter((child) => child < index);
    if (first === undefined) continue;
    if (second === undefined) splitClauses(tree, first, index);
    else describeFirst(tree, first, second, index);
  }
}

/** "At the port, the largest in Oman, two guards were shot": the noun right before the verb is its subject. */
function behindApposition(tree: TreeDraft, verb: number): void {
  const subject = childrenOf(tree, verb, "nsubj", "nsubj:pass").filter((child) => child < verb)[0];
  if (subject === undefined) return;
  const first = childrenOf(tree, verb, "aux", "aux:pass").find((child) => child < verb) ?? verb;
  const noun = childrenOf(tree, subject, "nmod", "appos", "conj", "dep").find((child) => {
    const word = tree.tokens[child] as Token;
    const near = child < verb && child > subject && ["NOUN", "PROPN"].includes(word.upos);
    const apart = tree.tokens.slice(subject, child).some(({ form }) => form === ",");
    return near && apart && childrenOf(tree, child, "case", "cc").length === 0 && commaBefore(tree, child);
  });
  const place = childrenOf(tree, verb, "obl").findLast((child) => child < subject);
  if (noun === undefined || place === undefined || !commaBefore(tree, subject)) return;
  const ends = Math.max(noun, ...childrenOf(tree, noun, "conj", "nmod"));
  if (tree.tokens.slice(ends + 1, first).some(({ upos }) => upos === "PUNCT" || upos === "VERB")) return;
  const word = tree.tokens[subject] as Token;
  tree.tokens[noun] = { ...(tree.tokens[noun] as Token), head: verb + 1, relation: word.relation };
  tree.tokens[subject] = { ...word, head: place + 1, relation: "appos" };
}

/** True where a comma stands before the phrase that a noun ends. */
function commaBefore(tree: TreeDraft, noun: number): boolean {
  let at = noun - 1;
  while (["DET", "ADJ", "NUM", "NOUN", "PROPN"].includes(tree.tokens[at]?.upos ?? "")) at--;
  return tree.tokens[at]?.form === ",";
}

function describeFirst(tree: TreeDraft, first: number, second: number, verb: number): void {
  const word = tree.tokens[second] as Token;
  const time = tree.tokens[first] as Token;
  if (isTimeNoun(time.form)) {
    tree.tokens[first] = { ...time, relation: "obl:unmarked" };
    return;
  }
  const mark = [...childrenOf(tree, second, "case", "mark"), ...childrenOf(tree, verb, "mark")].find(
    (child) => child === first + 1 && tree.tokens[child]?.xpos === "IN",
  );
  if (mark !== undefined) {
    tree.tokens[second] = { ...word, head: first + 1, relation: "nmod" };
    tree.tokens[mark] = { ...(tree.tokens[mark] as Token), head: second + 1, relation: "case" };
    return;
  }
  const commas = tree.tokens[first + 1]?.form === "," && tree.tokens[second + 1]?.form === ",";
  const determined = ["DET", "NUM"].includes(tree.tokens[first + 2]?.upos ?? "") || word.upos === "NUM";
  const relative = tree.tokens.findIndex(({ xpos }, at) => at > first && at < second && xpos === "WP");
  const inner = relative < 0 ? -1 : (tree.tokens[relative]?.head ?? 0) - 1;
  if (commas && inner > relative && relative === first + 2) {
    const clause = tree.tokens[inner] as Token;
    tree.tokens[second] = {
      ...word,
      head: inner + 1,
      relation: childrenOf(tree, inner, "obj").length > 0 ? "xcomp" : "obj",
    };
    if (clause.relation !== "acl:relcl") tree.tokens[inner] = { ...clause, head: first + 1, relation: "acl:relcl" };
  } else if (commas && determined) tree.tokens[second] = { ...word, head: first + 1, relation: "appos" };
}

function splitClauses(tree: TreeDraft, first: number, verb: number): void {
  const joined = childrenOf(tree, first, "conj").find((child) => child > first && child < verb);
  if (joined === undefined) return;
  const between = tree.tokens.slice(first + 1, joined);
  const stray = between.some(({ upos, xpos }) => upos === "AUX" && finite.has(xpos));
  if (!stray || between.some(({ xpos }) => xpos === "WP" || xpos === "WDT" || xpos === "WP$")) return;
  tree.tokens[joined] = { ...(tree.tokens[joined] as Token), head: verb + 1, relation: "nsubj" };
  tree.tokens[first] = { ...(tree.tokens[first] as Token), relation: "dep" };
}
