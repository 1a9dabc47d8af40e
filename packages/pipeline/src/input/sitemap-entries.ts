import { DatelineError, type Page } from "@dateline/core";
import { readSitemap, type SitemapEntry, type SitemapLink } from "@dateline/extract";
import type { FeedEntry } from "./feed-entries.ts";
import type { OpenContext } from "./open-page.ts";

const mostSitemaps = 5;

/**
 * The pages of a sitemap. Of an index the sitemaps for news are read first, then the newest others, at most five and
 * until there are as many pages as are taken; one that cannot be read is passed over where another one can.
 */
export async function sitemapEntries(page: Page, context: OpenContext): Promise<FeedEntry[]> {
  const { pages, sitemaps } = readSitemap(page.bytes, page.url);
  const entries = pages.map(asEntry);
  let failed: unknown = null;
  for (const { url } of inOrder(sitemaps).slice(0, mostSitemaps)) {
    if (entries.length >= context.feedLimit) break;
    try {
      const further = await context.fetchPage(url);
      entries.push(...readSitemap(further.bytes, further.url).pages.map(asEntry));
    } catch (error) {
      if (!DatelineError.isInstance(error)) throw error;
      failed = error;
    }
  }
  if (entries.length === 0 && failed !== null) throw failed;
  return entries;
}

function inOrder(sitemaps: readonly SitemapLink[]): SitemapLink[] {
  const weight = ({ url }: SitemapLink) => (/news/i.test(url) ? 0 : /article|post|story|stories/i.test(url) ? 1 : 2);
  const time = ({ modified }: SitemapLink) => Date.parse(modified?.value ?? "") || 0;
  return [...sitemaps].sort((a, b) => weight(a) - weight(b) || time(b) - time(a));
}

function asEntry({ url, title, published, modified, language }: SitemapEntry): FeedEntry {
  return { url, title, authors: [], published, updated: modified, content: null, language };
}
