import { NoArticleError } from "@dateline/core";
import type { FeedItem } from "@dateline/extract";

/** What a feed or a sitemap tells of one page. */
export type FeedEntry = Pick<FeedItem, "url" | "title" | "authors" | "published" | "updated" | "content" | "language">;

/**
 * The newest of the entries, at most `limit` and each address once; dated ones come before those without a date, which
 * keep their order. Throws `NO_ARTICLE` where there is none.
 */
export function newestEntries(
  all: readonly FeedEntry[],
  kind: "feed" | "sitemap",
  name: string,
  limit: number,
): FeedEntry[] {
  const seen = new Set<string>();
  const entries = all.filter(({ url }) => url === null || (!seen.has(url) && seen.add(url)));
  if (entries.length === 0) {
    throw new NoArticleError({ what: `The ${kind} lists no page`, where: name, next: "Try again later." });
  }
  return entries
    .map((entry) => ({ entry, time: timeOf(entry) }))
    .sort((a, b) => (a.time === b.time ? 0 : b.time - a.time))
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function timeOf({ published, updated }: FeedEntry): number {
  const time = Date.parse((published ?? updated)?.value ?? "");
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
