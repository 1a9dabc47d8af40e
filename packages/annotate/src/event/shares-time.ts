import { childrenBy, relationOf } from "../syntax/index.ts";
import type { SentenceView } from "./sentence-view.ts";
import { tenseOf } from "./tense-of.ts";

const moving = new Set(["then", "later", "afterwards", "subsequently", "eventually", "now", "still", "since", "once"]);

/**
 * True where the second of two coordinated verbs shares the time of the first that stands before it: with the same subject, joined
 * by "and" or a comma, in the same tense, and without a word that moves on in time or a phrase of its own in front.
 */
export function sharesTime(view: SentenceView, first: number, second: number): boolean {
  const { graph } = view;
  if (relationOf(graph, second) !== "conj" || second < first) return false;
  const joint = childrenBy(graph, second, "cc").map((child) => graph.lower[child] ?? "");
  if (joint.some((word) => word !== "and")) return false;
  if (childrenBy(graph, second, "nsubj").length > 0) return false;
  const moves = childrenBy(graph, second, "advmod").some((child) => moving.has(graph.lower[child] ?? ""));
  const framed = childrenBy(graph, second, "obl", "advcl").some((child) => child > first && child < second);
  return !moves && !framed && tenseOf(graph, first) === tenseOf(graph, second);
}
