import type { EventType } from "@dateline/core";
import { childrenBy, relationOf, type SentenceGraph } from "../syntax/index.ts";
import type { SentenceView } from "./sentence-view.ts";
import { tenseOf } from "./tense-of.ts";

const moving = new Set(["then", "later", "afterwards", "subsequently", "eventually", "now", "still", "since", "once"]);
const voiced = new Set<EventType>(["REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT"]);

/**
 * True where the second of two coordinated verbs shares the time of the first that stands before it: with the same subject or one that points back, joined
 * by "and" or a comma, in the same tense, no statement behind a deed, and without a word that moves on in time or a phrase of its own in front.
 */
export function sharesTime(view: SentenceView, first: number, second: number): boolean {
  const { graph } = view;
  if (!["conj", "parataxis"].includes(relationOf(graph, second)) || second < first) return false;
  const joint = childrenBy(graph, second, "cc").map((child) => graph.lower[child] ?? "");
  if (joint.some((word) => word !== "and")) return false;
  if (relationOf(graph, second) === "parataxis" && joint.length === 0) return false;
  if (childrenBy(graph, second, "nsubj").some((subject) => !pointsBack(graph, subject))) return false;
  if (isStatement(view, second) && !isStatement(view, first)) return false;
  const moves = childrenBy(graph, second, "advmod").some((child) => moving.has(graph.lower[child] ?? ""));
  const framed = childrenBy(graph, second, "obl", "advcl").some((child) => child > first && child < second);
  return !moves && !framed && tenseOf(graph, first) === tenseOf(graph, second);
}

/** "Landed in Seoul on Sunday and urged the North to talk": when a statement was made is not told by the deed before it. */
function isStatement({ graph, lexicon }: SentenceView, verb: number): boolean {
  const lemma = graph.lemmas[verb] ?? "";
  const entries = lexicon.byAnchor.get(lemma)?.filter(({ words }) => words.length === 1) ?? [];
  return lexicon.reporting.has(lemma) || (entries.length > 0 && entries.every(({ type }) => voiced.has(type)));
}

/** "It", "its spokeswoman", "the two governments": a subject that goes on with what was just told. */
function pointsBack(graph: SentenceGraph, subject: number): boolean {
  if (graph.tokens[subject]?.upos === "PRON") return true;
  if (graph.tokens[subject]?.upos === "PROPN") return false;
  return childrenBy(graph, subject, "det", "nmod:poss").some((child) =>
    ["the", "its", "his", "her", "their", "both"].includes(graph.lower[child] ?? ""),
  );
}
