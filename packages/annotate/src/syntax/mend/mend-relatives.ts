import type { Token } from "@dateline/core";
import { childrenOf } from "./children-of.ts";
import type { TreeDraft } from "./tree-draft.ts";

const reach = 12;
const nominal = new Set(["NOUN", "PROPN", "PRON"]);
const finite = new Set(["VBD", "VBZ", "VBP"]);

/**
 * "A blogger whom a court sentenced": "whom" is never a subject, so it is the object of the verb behind it, that verb
 * describes the noun before it, and the noun phrase between is the verb's subject. The noun before "who" belongs to the
 * outer verb.
 */
export function mendRelatives(tree: TreeDraft): void {
  for (const [index, whom] of tree.tokens.entries()) {
    if (whom.form.toLowerCase() === "who") partClauses(tree, index);
    if (whom.form.toLowerCase() !== "whom") continue;
    const before = tree.tokens[index - 1]?.form === "," ? index - 2 : index - 1;
    const noun = tree.tokens[before];
    const at = verbBehind(tree, index);
    const verb = tree.tokens[at];
    if (!noun || !verb || !nominal.has(noun.upos) || isAbove(tree, at, before)) continue;
    const own = childrenOf(tree, at, "nsubj").find((child) => child !== index && child > index);
    const between = firstNoun(tree, index + 1, at);
    const subject = own !== undefined && !isCased(tree, own) ? own : between;
    if (subject === null || subject === undefined) continue;
    for (const child of childrenOf(tree, at, "nsubj", "nsubj:pass")) {
      const word = tree.tokens[child] as Token;
      if (child !== subject && child !== index) tree.tokens[child] = { ...word, head: subject + 1, relation: "nmod" };
    }
    tree.tokens[index] = { ...whom, head: at + 1, relation: "obj" };
    tree.tokens[subject] = { ...(tree.tokens[subject] as Token), head: at + 1, relation: "nsubj" };
    const xpos = verb.xpos === "VBN" && childrenOf(tree, at, "aux", "aux:pass").length === 0 ? "VBD" : verb.xpos;
    tree.tokens[at] = { ...verb, head: before + 1, relation: "acl:relcl", xpos };
  }
}

/** "The rebels, who call ..., attacked": the noun before "who" is the subject of the outer verb and not of the inner one. */
function partClauses(tree: TreeDraft, who: number): void {
  const before = tree.tokens[who - 1]?.form === "," ? who - 2 : who - 1;
  const noun = tree.tokens[before];
  const inner = (tree.tokens[who]?.head ?? 0) - 1;
  const verb = tree.tokens[inner];
  if (!noun || !verb || noun.head !== inner + 1 || noun.relation !== "nsubj" || inner < who) return;
  const outer = tree.tokens[verb.head - 1];
  if (outer?.upos !== "VERB" || verb.head - 1 < inner) return;
  tree.tokens[before] = { ...noun, head: verb.head, relation: "nsubj" };
  tree.tokens[inner] = { ...verb, head: before + 1, relation: "acl:relcl" };
}

/** The first verb behind a word that can be finite: by its form, or by an auxiliary. */
function verbBehind(tree: TreeDraft, index: number): number {
  for (let at = index + 1; at < Math.min(index + reach, tree.tokens.length); at++) {
    const word = tree.tokens[at] as Token;
    if (word.form === "," || word.form === ";") return -1;
    if (word.upos !== "VERB") continue;
    const helped = childrenOf(tree, at, "aux", "aux:pass").some((child) => child < at);
    if (finite.has(word.xpos) || helped || word.xpos === "VBN") return at;
  }
  return -1;
}

/** The last noun of the phrase that begins at a position: "the state court" gives "court". */
function firstNoun(tree: TreeDraft, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const word = tree.tokens[at] as Token;
    if (word.upos === "ADP" || word.upos === "VERB") return null;
    const next = at + 1 < to ? tree.tokens[at + 1]?.upos : undefined;
    if (nominal.has(word.upos) && next !== "NOUN" && next !== "PROPN" && tree.tokens[at + 1]?.xpos !== "POS") return at;
  }
  return null;
}

function isCased(tree: TreeDraft, index: number): boolean {
  const article = tree.tokens[index - 1]?.upos === "DET" ? 1 : 0;
  return childrenOf(tree, index, "case", "mark").length > 0 || tree.tokens[index - 1 - article]?.upos === "ADP";
}

/** True where the first word governs the second, however far above: turning them round would make a ring. */
function isAbove(tree: TreeDraft, upper: number, lower: number): boolean {
  let at = lower;
  for (let step = 0; step <= tree.tokens.length && at >= 0; step++) {
    if (at === upper) return true;
    at = (tree.tokens[at]?.head ?? 0) - 1;
  }
  return false;
}
