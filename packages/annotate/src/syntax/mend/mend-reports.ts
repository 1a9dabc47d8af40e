import type { Token } from "@dateline/core";
import { childrenOf } from "./children-of.ts";
import type { TreeDraft } from "./tree-draft.ts";

const reporting = new Set(
  "say add announce report hint note claim state estimate suggest explain believe think admit confirm insist argue complain".split(
    " ",
  ),
);
const nominal = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const reach = 12;

/**
 * "The shelling killed a farmer and his son, medics said": the noun phrase between the last comma and a verb of reporting
 * is the subject of that verb, and what stands before the comma belongs to what is reported.
 */
export function mendReports(tree: TreeDraft): void {
  for (const [index, verb] of tree.tokens.entries()) {
    if (verb.upos !== "VERB" || !reporting.has(verb.lemma.toLowerCase())) continue;
    if (!["VBD", "VBZ", "VBP", "VBN"].includes(verb.xpos)) continue;
    if (childrenOf(tree, index, "aux:pass", "cc", "mark").length > 0) continue;
    if (childrenOf(tree, index, "obj", "ccomp").some((child) => child > index && !isJoined(tree, child))) continue;
    const comma = commaBefore(tree, index);
    const speaker = comma === null ? null : speakerOf(tree, comma, index);
    if (comma === null || speaker === null) continue;
    const told = toldBy(tree, index, comma);
    if (told === null) continue;
    const noun = tree.tokens[speaker] as Token;
    const strayed = childrenOf(tree, index, "nsubj", "nsubj:pass", "ccomp").filter(
      (child) => child < comma && child !== told && nominal.has(tree.tokens[child]?.upos ?? ""),
    );
    for (const stray of strayed) giveBack(tree, told, stray);
    tree.tokens[speaker] = { ...noun, head: index + 1, relation: "nsubj" };
    for (const next of childrenOf(tree, index, "ccomp").filter((child) => child > index)) {
      tree.tokens[next] = { ...(tree.tokens[next] as Token), head: told + 1, relation: "conj" };
    }
    if (verb.head === told + 1) tree.tokens[index] = { ...verb, relation: "parataxis" };
  }
}

function isJoined(tree: TreeDraft, clause: number): boolean {
  return childrenOf(tree, clause, "cc").length > 0;
}

function commaBefore(tree: TreeDraft, verb: number): number | null {
  for (let at = verb - 1; at >= Math.max(1, verb - reach); at--) {
    const word = tree.tokens[at] as Token;
    if (word.form === ",") return at;
    if (word.upos === "VERB" || word.upos === "CCONJ" || word.upos === "SCONJ" || word.upos === "PUNCT") return null;
  }
  return null;
}

/** The one head of the words between the comma and the verb, where it is a noun that was hung on what is before the comma. */
function speakerOf(tree: TreeDraft, comma: number, verb: number): number | null {
  const heads: number[] = [];
  for (let at = comma + 1; at < verb; at++) {
    const head = (tree.tokens[at]?.head ?? 0) - 1;
    const outside = head <= comma || head >= verb;
    if (outside && tree.tokens[at]?.upos !== "ADV" && tree.tokens[at]?.upos !== "AUX") heads.push(at);
  }
  const [first, second] = heads;
  if (first === undefined || second !== undefined) return null;
  const noun = tree.tokens[first] as Token;
  if (!nominal.has(noun.upos) || noun.relation === "nsubj" || noun.head - 1 > verb) return null;
  return childrenOf(tree, first, "case", "mark", "cc").some((child) => child < first) ? null : first;
}

/** The verb of what is reported: it hangs on the verb of reporting, or that one hangs on it. */
function toldBy(tree: TreeDraft, verb: number, comma: number): number | null {
  const below = childrenOf(tree, verb, "ccomp", "advcl", "parataxis").find(
    (child) => child < comma && tree.tokens[child]?.upos === "VERB",
  );
  if (below !== undefined) return below;
  const above = (tree.tokens[verb]?.head ?? 0) - 1;
  return above >= 0 && above < comma && tree.tokens[above]?.upos === "VERB" ? above : null;
}

function giveBack(tree: TreeDraft, told: number, stray: number): void {
  const word = tree.tokens[stray] as Token;
  if (stray < told) return;
  const cased = childrenOf(tree, stray, "case").some((child) => child < stray);
  const full = childrenOf(tree, told, "obj", "aux:pass").length > 0;
  tree.tokens[stray] = { ...word, head: told + 1, relation: cased ? "obl" : full ? "obl:unmarked" : "obj" };
}
