import { type Article, type ArticleSummary, foldName } from "@dateline/core";
import type { Insertable } from "kysely";
import type { Tables } from "../schema/index.ts";
import { dayNumber, momentNumber } from "../time/index.ts";
import { hostOf } from "./host-of.ts";
import { opening } from "./opening.ts";

/** The part of a summary that an article alone gives; the rest is counted when it is read. */
export type StoredSummary = Omit<ArticleSummary, "annotation" | "counts">;

/** An article without its text, which has a column of its own. */
export type StoredArticle = Omit<Article, "text">;

// Undated articles come after all dated ones, the last added first.
const undated = -1e15;

/** The row of a new article; `addedAt` is the moment it came into the database. */
export function articleRow(article: Article, addedAt: string): Insertable<Tables["articles"]> {
  const { text, ...stored } = article;
  const moment = momentNumber(article.published?.value ?? null);
  const summary: StoredSummary = {
    id: article.id,
    url: article.url,
    title: article.title,
    standfirst: article.standfirst,
    byline: article.byline,
    publisher: article.publisher,
    published: article.published,
    language: article.language,
    kind: article.kind,
    opening: opening(article),
    addedAt,
  };
  return {
    id: article.id,
    canonical_url: article.canonicalUrl,
    host: hostOf(article.canonicalUrl ?? article.url ?? article.publisher?.url ?? null),
    publisher: article.publisher ? foldName(article.publisher.name) : null,
    language: article.language?.code ?? null,
    kind: article.kind,
    dateline_place: article.dateline ? foldName(article.dateline.place) : null,
    published: article.published?.value ?? null,
    published_day: dayNumber(article.published?.value ?? null),
    sort: moment ?? undated + Date.parse(addedAt),
    added_at: addedAt,
    annotation: null,
    quotes: 0,
    superseded_by: null,
    raw_hash: article.hashes.raw,
    text,
    summary: JSON.stringify(summary),
    document: JSON.stringify(stored),
  };
}
