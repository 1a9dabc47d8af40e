import { DatelineError, NoArticleError, type Page } from "@dateline/core";
import { entryPage } from "./entry-page.ts";
import type { FeedEntry } from "./feed-entries.ts";
import { toldOf } from "./told-of.ts";
import { wholeArticle } from "./whole-article.ts";

/** The page an entry links to, or what the feed carries of it where that page cannot be had; `feed` names the feed. */
export async function readEntry(
  entry: FeedEntry,
  feed: string,
  context: { now: () => Date; fetchPage: (url: string) => Promise<Page> },
): Promise<Page> {
  const carried = () => entryPage(entry, feed, context.now().toISOString());
  if (entry.url === null) {
    const page = carried();
    if (page) return page;
    throw new NoArticleError({ what: "The item has no link and no whole text", where: feed });
  }
  try {
    const page = await wholeArticle(await context.fetchPage(entry.url), context.fetchPage);
    return { ...page, source: { kind: "feed", feed, url: entry.url }, told: toldOf(entry) };
  } catch (error) {
    // Only what the fetch itself says counts: a person's stop is passed on.
    const page = DatelineError.isInstance(error) ? carried() : null;
    if (page) return page;
    throw error;
  }
}
