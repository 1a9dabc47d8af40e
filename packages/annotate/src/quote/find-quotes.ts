import type { Mention, Quote } from "@dateline/core";
import type { SentenceGraph } from "../syntax/index.ts";

/** What quotes are found in: the article, its parsed sentences, its mentions, and the words that report speech. */
export interface QuoteInput {
  article: { id: string; text: string };
  graphs: readonly SentenceGraph[];
  mentions: readonly Mention[];
  reporting: ReadonlyMap<string, { part: string; kind: string }>;
}

/** Finds who is reported to have said what. */
export function findQuotes(_input: QuoteInput): Quote[] {
  return [];
}
