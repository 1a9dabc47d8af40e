import type { Token } from "@dateline/core";
import { childrenOf } from "./children-of.ts";
import { objectControllers } from "./object-controllers.ts";
import type { TreeDraft } from "./tree-draft.ts";

const subjectControllers = new Set(
  "agree aim attempt begin cease continue decide decline fail hesitate hope intend manage offer plan pledge prepare promise refuse seek start swear threaten try undertake vow want wish".split(
    " ",
  ),
);
const relatives = new Set(["who", "whom", "which", "whose", "where", "when"]);
const infinitive = new Set(["advcl", "acl", "xcomp", "ccomp"]);
/** Verbs that name who is asked behind a preposition. */
const calling: Readonly<Record<string, string>> = { call: "on", appeal: "to" };
const nouns = new Set(["NOUN", "PROPN", "PRON", "NUM"]);

/**
 * Clauses told apart by their words: an infinitive behind a verb that takes one is its complement ("urged him to leave",
 * "vowed never to leave"), and so is a clause with "that"; one with a relative pronoun describes its noun.
 */
export function mendComplements(tree: TreeDraft): void {
  for (const [index, verb] of tree.tokens.entries()) {
    if (verb.upos !== "VERB" && verb.upos !== "AUX" && verb.relation !== "acl") continue;
    const head = verb.head - 1;
    const above = tree.tokens[head];
    if (!above || head > index) continue;
    if (verb.relation === "acl" && nouns.has(above.upos) && isRelative(tree, head, index)) {
      tree.tokens[index] = { ...verb, relation: "acl:relcl" };
      continue;
    }
    const nearer = infinitive.has(verb.relation) ? nearerVerb(tree, index, head) : null;
    if (nearer !== null) {
      tree.tokens[index] = { ...verb, head: nearer + 1, relation: "xcomp" };
      continue;
    }
    if (verb.relation !== "advcl" || above.upos !== "VERB") continue;
    const marks = childrenOf(tree, index, "mark");
    const [first, second] = marks;
    if (first === undefined || second !== undefined || tree.tokens[first - 1]?.form === ",") continue;
    const relation = complementOf(tree, head, tree.tokens[first] as Token);
    if (relation !== null) tree.tokens[index] = { ...verb, relation };
  }
}

/** "Condemned the raids and urged Kiev to act", "called on the council to act": the verb whose receiver stands right before. */
function nearerVerb(tree: TreeDraft, clause: number, head: number): number | null {
  const mark = childrenOf(tree, clause, "mark")[0];
  if (mark === undefined || tree.tokens[mark]?.form.toLowerCase() !== "to" || mark < 2) return null;
  let at = mark - 1;
  for (let step = 0; step < 6; step++) {
    const word = tree.tokens[at];
    if (!word || word.head === 0) return null;
    const above = word.head - 1;
    if (tree.tokens[above]?.upos !== "VERB") {
      at = above;
      continue;
    }
    if (above > at || above === clause || isUnder(tree, above, clause)) return null;
    const lemma = tree.tokens[above]?.lemma.toLowerCase() ?? "";
    const asked = ["obj", "iobj"].includes(word.relation) && objectControllers.has(lemma);
    const preposition = calling[lemma];
    const called =
      preposition !== undefined &&
      word.relation === "obl" &&
      childrenOf(tree, at, "case").some((child) => tree.tokens[child]?.form.toLowerCase() === preposition);
    const free = childrenOf(tree, above, "xcomp", "ccomp").every((child) => child === clause);
    const settled = above === head && tree.tokens[clause]?.relation === "xcomp";
    return (asked || called) && free && !settled ? above : null;
  }
  return null;
}

function isUnder(tree: TreeDraft, index: number, above: number): boolean {
  let at = index;
  for (let step = 0; step <= tree.tokens.length && at >= 0; step++) {
    if (at === above) return true;
    at = (tree.tokens[at]?.head ?? 0) - 1;
  }
  return false;
}

function complementOf(tree: TreeDraft, head: number, mark: Token): "xcomp" | "ccomp" | null {
  const lemma = tree.tokens[head]?.lemma.toLowerCase() ?? "";
  const word = mark.form.toLowerCase();
  if (childrenOf(tree, head, "xcomp", "ccomp").length > 0) return null;
  const objects = childrenOf(tree, head, "obj", "iobj").filter((child) => child > head);
  if (word === "to") {
    const passive = childrenOf(tree, head, "aux:pass").length > 0;
    if (objectControllers.has(lemma) && (passive || objects.length > 0)) return "xcomp";
    return subjectControllers.has(lemma) && objects.length === 0 ? "xcomp" : null;
  }
  if (word !== "that" || objects.length > 1) return null;
  const before = tree.tokens[mark.id - 2]?.form.toLowerCase() ?? "";
  return before === "so" || before === "now" || before === "order" ? null : "ccomp";
}

/** True where a relative word stands between a noun and the verb of the clause that was hung on it. */
function isRelative(tree: TreeDraft, noun: number, verb: number): boolean {
  const own = tree.children[verb] ?? [];
  const below = own.flatMap((child) => [child, ...(tree.children[child] ?? [])]);
  return below.some((at) => {
    const word = tree.tokens[at];
    return at > noun && at < verb && word?.xpos.startsWith("W") && relatives.has(word.form.toLowerCase());
  });
}
