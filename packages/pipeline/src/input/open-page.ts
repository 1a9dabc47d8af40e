import { DatelineError, NoArticleError, type Page } from "@dateline/core";
import { readFeed } from "@dateline/extract";
import { entryPage } from "./entry-page.ts";
import { type FeedEntry, newestEntries } from "./feed-entries.ts";
import { feedKind } from "./feed-kind.ts";
import type { Input } from "./input.ts";
import { sitemapEntries } from "./sitemap-entries.ts";
import { toldOf } from "./told-of.ts";

/** What opening a page needs: a way to fetch what a feed lists, the clock, and how many of its newest entries to take. */
export interface OpenContext {
  now: () => Date;
  fetchPage: (url: string) => Promise<Page>;
  feedLimit: number;
}

/** What a page holds: the pages that a feed or a sitemap lists, in their turn, or else the page itself. */
export async function openPage(page: Page, name: string, context: OpenContext): Promise<Input[]> {
  const kind = feedKind(page.bytes, page.contentType);
  if (kind === null) return [{ name, read: async () => page }];
  const entries =
    kind === "feed" ? readFeed(page.bytes, page.url, page.contentType) : await sitemapEntries(page, context);
  return newestEntries(entries, kind, name, context.feedLimit).map((entry) => ({
    name: entry.url ?? `${name}: ${entry.title ?? "an item without a title"}`,
    read: () => readEntry(entry, name, context),
  }));
}

/** The page an entry links to, or what the feed carries of it where that page cannot be had. */
async function readEntry(entry: FeedEntry, feed: string, context: OpenContext): Promise<Page> {
  const carried = () => entryPage(entry, feed, context.now().toISOString());
  if (entry.url === null) {
    const page = carried();
    if (page) return page;
    throw new NoArticleError({ what: "The item has no link and no whole text", where: feed });
  }
  try {
    const page = await context.fetchPage(entry.url);
    return { ...page, source: { kind: "feed", feed, url: entry.url }, told: toldOf(entry) };
  } catch (error) {
    // Only what the fetch itself says counts: a person's stop is passed on.
    const page = DatelineError.isInstance(error) ? carried() : null;
    if (page) return page;
    throw error;
  }
}
