import type { Article, Mention, Quote, TimeExpression } from "@dateline/core";
import { headInSpan, isSpot } from "../coref/index.ts";
import type { SentenceGraph } from "../syntax/index.ts";
import type { EventLexicon } from "./lexicon/index.ts";

/** All that the coder sees of one sentence. */
export interface SentenceView {
  article: Pick<Article, "id" | "text">;
  graph: SentenceGraph;
  lexicon: EventLexicon;
  /** Mentions by the position of their head word. */
  byHead: ReadonlyMap<number, Mention>;
  /** Noun phrases for places and buildings by the position of their head word: they are acted on and never act. */
  spots: ReadonlyMap<number, Mention>;
  /** The name that covers each word, null where none. */
  nameOver: readonly (Mention | null)[];
  times: readonly TimeExpression[];
  /** A number above all chains of the article: the coder's own mentions start there. */
  freeChain: number;
  /** Chains of persons who hold an office; where it is left out, every named person may. */
  inOffice?: ReadonlySet<number>;
  quotes: readonly Quote[];
  /** The moment of publication (ISO 8601), where it is known. */
  published?: string | null;
  /** The last day that the article told before this sentence (ISO 8601). */
  toldBefore?: string | null;
}

/** Joins one sentence's tree with the mentions and times that fall into it. */
export function sentenceView(
  base: Pick<
    SentenceView,
    "article" | "graph" | "lexicon" | "quotes" | "published" | "toldBefore" | "freeChain" | "inOffice"
  >,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): SentenceView {
  const byHead = new Map<number, Mention>();
  const spots = new Map<number, Mention>();
  const nameOver: (Mention | null)[] = base.graph.tokens.map(() => null);
  const position = new Map(base.graph.tokens.map((token, index) => [token.start, index]));
  for (const mention of mentions) {
    const first = position.get(mention.evidence.start);
    if (first === undefined) continue;
    let last = first;
    while ((base.graph.tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= mention.evidence.end) last++;
    const head =
      mention.form === "nominal" ? nominalHead(base.graph, mention, first, last) : headInSpan(base.graph, first, last);
    if (isActedOn(base, mention, head)) {
      spots.set(head, mention);
      continue;
    }
    if (!byHead.has(head) || mention.form === "name") byHead.set(head, mention);
    if (mention.form === "name") for (let at = first; at <= last; at++) nameOver[at] = mention;
  }
  return { ...base, byHead, spots, nameOver, times };
}

function isActedOn(base: Pick<SentenceView, "graph" | "lexicon">, mention: Mention, head: number): boolean {
  if (mention.form !== "nominal") return false;
  return mention.type === "facility" || isSpot(base.lexicon.classes, base.graph.lemmas[head] ?? "") !== null;
}

function nominalHead(graph: SentenceGraph, mention: Mention, first: number, last: number): number {
  for (let at = last; at >= first; at--) if (graph.tokens[at]?.form === mention.head) return at;
  return headInSpan(graph, first, last);
}
