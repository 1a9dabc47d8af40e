import { z } from "zod";
import { ActorSummary } from "./actor-view.ts";
import { ArticleSummary } from "./article-summary.ts";
import { EventView } from "./event-view.ts";
import { pageOf } from "./page-of.ts";

/** An article that fits a query, with the words around the hit; `marks` are half-open offsets into `text`. */
export const ArticleHit = z
  .object({
    article: ArticleSummary,
    snippet: z.object({ text: z.string(), marks: z.array(z.object({ start: z.int(), end: z.int() })) }),
  })
  .meta({ id: "ArticleHit" });
export type ArticleHit = z.infer<typeof ArticleHit>;

/** What a query finds: articles by their words, and events and actors that fit. */
export const SearchResult = z
  .object({ query: z.string(), articles: pageOf(ArticleHit), events: pageOf(EventView), actors: z.array(ActorSummary) })
  .meta({ id: "SearchResult", description: "What a query finds." });
export type SearchResult = z.infer<typeof SearchResult>;
