import { type Mention, makeEvidence, makeId } from "@dateline/core";
import { childrenBy, hasRelation, phraseStart } from "../syntax/index.ts";
import type { SentenceView } from "./sentence-view.ts";

const pointing = new Set(["this", "that", "it", "what", "which"]);

/**
 * A mention of the act, plan or statement that a judgement is passed on ("condemned the raid"): no actor, and never linked
 * to one. Null where the word is no noun of its own or stands for a time.
 */
export function thingAt(view: SentenceView, index: number): Mention | null {
  const { article, graph } = view;
  const token = graph.tokens[index];
  if (token?.upos !== "NOUN" || pointing.has(graph.lower[index] ?? "")) return null;
  if (view.times.some(({ evidence }) => evidence.start <= token.start && token.end <= evidence.end)) return null;
  if (childrenBy(graph, index, "cop").length > 0 || hasRelation(graph, index, "obl:unmarked")) return null;
  const start = graph.tokens[phraseStart(graph, index)]?.start ?? token.start;
  return {
    id: makeId("mention", [article.id, start, token.end, "nominal"]),
    articleId: article.id,
    evidence: makeEvidence(article, start, token.end),
    sentence: graph.sentence.index,
    type: "event-name",
    form: "nominal",
    head: token.form,
    chain: view.freeChain + token.start,
    country: null,
    sector: null,
    title: null,
    score: 0.7,
  };
}
