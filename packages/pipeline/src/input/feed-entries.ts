import { NoArticleError, type Page } from "@dateline/core";
import { type FeedItem, readFeed, readSitemap } from "@dateline/extract";

/** What a feed or a sitemap tells of one page. */
export type FeedEntry = Pick<FeedItem, "url" | "title" | "authors" | "published" | "updated" | "content" | "language">;

/**
 * The newest entries of a feed or a sitemap, at most `limit` and each address once; dated ones come before those without
 * a date, which keep their order. Throws `INVALID_DATA` where the page is neither, `NO_ARTICLE` where it lists no page.
 */
export function feedEntries(page: Page, kind: "feed" | "sitemap", name: string, limit: number): FeedEntry[] {
  const all = kind === "feed" ? readFeed(page.bytes, page.url, page.contentType) : sitemapEntries(page, name);
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

function sitemapEntries(page: Page, name: string): FeedEntry[] {
  const { pages, sitemaps } = readSitemap(page.bytes, page.url);
  const further = sitemaps.find((url) => /news/i.test(url)) ?? sitemaps[0];
  if (pages.length === 0 && further !== undefined) {
    throw new NoArticleError({
      what: `The sitemap lists ${sitemaps.length} further sitemaps and no page`,
      where: name,
      next: `Take in one of them, such as ${further}`,
    });
  }
  return pages.map(({ url, title, published, modified, language }) => ({
    url,
    title,
    authors: [],
    published,
    updated: modified,
    content: null,
    language,
  }));
}

function timeOf({ published, updated }: FeedEntry): number {
  const time = Date.parse((published ?? updated)?.value ?? "");
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
