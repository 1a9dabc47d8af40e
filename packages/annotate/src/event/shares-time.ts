import { childrenBy, relationOf } from "../syntax/index.ts";
import type { SentenceView } from "./sentence-view.ts";

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
  return !moves && !framed && tenseOf(view, first) === tenseOf(view, second);
}

/** The tense of a verb by its form and auxiliaries; a participle without any is taken for a past form. */
function tenseOf(view: SentenceView, verb: number): string {
  const { graph } = view;
  const aux = childrenBy(graph, verb, "aux", "cop").map((child) => graph.lower[child] ?? "");
  if (
    aux.some((word) =>
      ["will", "'ll", "shall", "would", "may", "might", "could", "can", "should", "must"].includes(word),
    )
  )
    return "modal";
  if (aux.includes("had")) return "past perfect";
  if (aux.some((word) => ["has", "have", "'ve"].includes(word))) return "perfect";
  if (aux.some((word) => ["is", "are", "'s", "'re", "am"].includes(word))) return "present";
  if (aux.some((word) => ["was", "were"].includes(word))) return "past";
  const xpos = graph.tokens[verb]?.xpos ?? "";
  if (xpos === "VBD" || xpos === "VBN") return "past";
  return xpos === "VBZ" || xpos === "VBP" ? "present" : xpos;
}
