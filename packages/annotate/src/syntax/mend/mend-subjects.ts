import type { Token } from "@dateline/core";
import { childrenOf } from "./children-of.ts";
import { isTimeNoun } from "./is-time-noun.ts";
import type { TreeDraft } from "./tree-draft.ts";

const subjects = ["nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl"];
const loose = ["obl", "vocative", "obl:unmarked", "dislocated", "dep", "nmod"];
const finite = new Set(["VBD", "VBZ", "VBP"]);

/**
 * A finite verb without a subject takes as one the bare noun phrase before it that was hung on it otherwise; of "in Brussels
 * police detained" the place is the preposition's and the noun behind it the subject.
 */
export function mendSubjects(tree: TreeDraft): void {
  for (const [index, verb] of tree.tokens.entries()) {
    if (verb.upos !== "VERB" || childrenOf(tree, index, ...subjects).length > 0) continue;
    const helped = childrenOf(tree, index, "aux", "aux:pass").length > 0;
    if (!helped && !finite.has(verb.xpos)) continue;
    if (childrenOf(tree, index, "mark").some((child) => tree.tokens[child]?.form.toLowerCase() === "to")) continue;
    const bare = childrenOf(tree, index, ...loose).filter((child) => child < index && isNoun(tree.tokens[child]));
    const passive = childrenOf(tree, index, "aux:pass").length > 0;
    const last = bare.at(-1) ?? beforeAdverb(tree, index);
    if (last === undefined) continue;
    const behind = behindPlace(tree, last, index);
    if (behind !== null) {
      const subject = tree.tokens[behind] as Token;
      tree.tokens[behind] = { ...subject, head: index + 1, relation: passive ? "nsubj:pass" : "nsubj" };
      continue;
    }
    const word = tree.tokens[last] as Token;
    if (isTimeNoun(word.form)) continue;
    const cases = childrenOf(tree, last, "case", "mark").filter((child) => tree.tokens[child]?.xpos !== "POS");
    if (cases.length > 0 && !splitPlace(tree, last, index, cases)) continue;
    tree.tokens[last] = { ...word, head: index + 1, relation: passive ? "nsubj:pass" : "nsubj" };
  }
}

/** "Three generals later denied it": the noun that was hung on the adverb before the verb. */
function beforeAdverb(tree: TreeDraft, verb: number): number | undefined {
  if (tree.tokens[verb - 1]?.relation !== "advmod" || tree.tokens[verb - 1]?.head !== verb + 1) return undefined;
  return childrenOf(tree, verb - 1, "obl:unmarked", "obl", "nmod", "dep").find(
    (child) => child === verb - 2 && isNoun(tree.tokens[child]),
  );
}

/** "In Koblenz a court sentenced": the noun with its own article behind a place and right before the verb. */
function behindPlace(tree: TreeDraft, place: number, verb: number): number | null {
  if (tree.tokens[place]?.upos !== "PROPN" || childrenOf(tree, place, "case").length === 0) return null;
  const noun = (tree.children[place] ?? []).findLast((child) => child > place && tree.tokens[child]?.upos === "NOUN");
  if (noun === undefined || childrenOf(tree, noun, "case").length > 0) return null;
  const adjacent = tree.tokens.slice(noun + 1, verb).every(({ upos }) => upos === "ADV" || upos === "AUX");
  return adjacent && childrenOf(tree, noun, "det").some((child) => child > place) ? noun : null;
}

function isNoun(token: Token | undefined): boolean {
  return token !== undefined && ["NOUN", "PROPN", "PRON"].includes(token.upos);
}

/** Gives the preposition before a name and a common noun to the name; false where the phrase is not made so. */
function splitPlace(tree: TreeDraft, noun: number, verb: number, cases: readonly number[]): boolean {
  const [preposition, second] = cases;
  if (preposition === undefined || second !== undefined || tree.tokens[noun]?.upos !== "NOUN") return false;
  const name = childrenOf(tree, noun, "compound", "nmod", "amod").find(
    (child) => child > preposition && tree.tokens[child]?.upos === "PROPN",
  );
  if (name === undefined || name > preposition + 3) return false;
  const between = tree.tokens.slice(noun + 1, verb).every(({ upos }) => upos === "ADV" || upos === "AUX");
  if (!between) return false;
  const place = tree.tokens[name] as Token;
  const mark = tree.tokens[preposition] as Token;
  tree.tokens[name] = { ...place, head: verb + 1, relation: "obl" };
  tree.tokens[preposition] = { ...mark, head: name + 1 };
  return true;
}
