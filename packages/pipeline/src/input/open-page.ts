import type { Page } from "@dateline/core";
import { readFeed } from "@dateline/extract";
import { newestEntries } from "./feed-entries.ts";
import { feedKind } from "./feed-kind.ts";
import type { Input } from "./input.ts";
import { readEntry } from "./read-entry.ts";
import { sitemapEntries } from "./sitemap-entries.ts";

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
    title: entry.title,
    read: () => readEntry(entry, name, context),
  }));
}
