import { childrenBy, hasRelation, isPassive, relationOf, type SentenceGraph } from "../syntax/index.ts";
import type { ModalityCue } from "./lexicon/index.ts";

/** What a construction makes of an act that no single cue word tells, with the word it turns on. */
export interface UnspokenCue {
  cue: ModalityCue;
  word: string;
}

const planned: ModalityCue = { part: "construction", place: "beside", modality: "planned", polarity: "affirmed" };
const negated: ModalityCue = { part: "construction", place: "beside", modality: "happened", polarity: "negated" };
const ongoing: ModalityCue = { part: "construction", place: "beside", modality: "ongoing", polarity: "affirmed" };
const possible: ModalityCue = { part: "construction", place: "beside", modality: "possible", polarity: "affirmed" };
const clues = new Set(["information", "tip", "clue", "evidence"]);
const instead = new Set(["instead", "rather"]);
const none = new Set(["nothing", "little"]);
const firsts = new Set(["first", "last", "only", "latest", "second", "third", "fourth", "fifth", "next", "one"]);

/**
 * The construction around a word that changes how its act is spoken of: "are to meet", "has yet to release", "did nothing to
 * stop", "ahead of a visit", "instead of visiting", "troops to be deployed", "is being shelled".
 */
export function unspokenCue(graph: SentenceGraph, at: number): UnspokenCue | null {
  if (graph.tokens[at]?.upos === "NOUN" && isAhead(graph, at)) return { cue: planned, word: "ahead" };
  if (graph.tokens[at]?.upos === "NOUN" && isWished(graph, at)) return { cue: possible, word: "leading" };
  const marks = childrenBy(graph, at, "mark", "cc").map((child) => graph.lower[child] ?? "");
  const avoided = marks.find((word) => instead.has(word));
  if (avoided !== undefined) return { cue: negated, word: avoided };
  if (marks.includes("to")) return infinitiveCue(graph, at);
  const aux = childrenBy(graph, at, "aux", "aux:pass").map((child) => graph.lower[child] ?? "");
  if (aux.includes("being") && aux.some((word) => ["is", "are", "'s", "'re"].includes(word))) {
    return { cue: ongoing, word: "being" };
  }
  return null;
}

function infinitiveCue(graph: SentenceGraph, at: number): UnspokenCue | null {
  const relation = relationOf(graph, at);
  const be = childrenBy(graph, at, "cop", "aux").find(
    (child) => graph.lemmas[child] === "be" && child < at && !hasRelation(graph, child, "aux:pass"),
  );
  const finite = be !== undefined && ["VBZ", "VBP", "VBD"].includes(graph.tokens[be]?.xpos ?? "");
  if (finite && !["acl", "advcl"].includes(relation)) return { cue: planned, word: "to" };
  const head = graph.heads[at] ?? -1;
  if (head < 0) return null;
  if (relation === "xcomp" && graph.lemmas[head] === "be") return { cue: planned, word: "to" };
  const yet = childrenBy(graph, head, "advmod").some((child) => graph.lower[child] === "yet");
  if (relation === "xcomp" && graph.lemmas[head] === "have" && yet) return { cue: negated, word: "yet" };
  const idle = none.has(graph.lemmas[head] ?? "")
    ? head
    : childrenBy(graph, head, "obj").find((child) => none.has(graph.lemmas[child] ?? ""));
  if (idle !== undefined && ["acl", "advcl", "xcomp"].includes(relation)) {
    return { cue: negated, word: graph.lower[idle] ?? "" };
  }
  if (relation === "acl" && isPassive(graph, at) && !isFirst(graph, head)) return { cue: planned, word: "to" };
  return null;
}

/** "Measures ahead of a visit": the visit is still to come. */
function isAhead(graph: SentenceGraph, noun: number): boolean {
  return childrenBy(graph, noun, "advmod", "case").some(
    (child) => graph.lower[child] === "ahead" && graph.lower[child + 1] === "of",
  );
}

/** "Information leading to the arrest": the arrest is what is wished for. */
function isWished(graph: SentenceGraph, noun: number): boolean {
  const head = graph.heads[noun] ?? -1;
  return graph.lower[head] === "leading" && clues.has(graph.lemmas[head - 1] ?? "");
}

/** "The first bishop to be jailed" was jailed. */
function isFirst(graph: SentenceGraph, noun: number): boolean {
  const before = childrenBy(graph, noun, "amod", "nummod", "det", "nmod", "advmod");
  return [noun, ...before].some((word) => firsts.has(graph.lemmas[word] ?? ""));
}
