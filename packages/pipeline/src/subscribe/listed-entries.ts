import { DatelineError, InvalidDataError, type Page } from "@dateline/core";
import { readFeed } from "@dateline/extract";
import { type FeedEntry, newestEntries } from "../input/feed-entries.ts";
import { feedKind } from "../input/feed-kind.ts";
import { sitemapEntries } from "../input/sitemap-entries.ts";

const most = 1000;

/** What a feed or a sitemap says of itself and of its pages. */
export interface Listing {
  title: string | null;
  /** The newest first; empty where it lists none. */
  entries: FeedEntry[];
}

/** Reads a feed or a news sitemap; throws `INVALID_DATA` where the page is neither. */
export async function listedEntries(
  page: Page,
  name: string,
  context: { now: () => Date; fetchPage: (url: string) => Promise<Page> },
): Promise<Listing> {
  const kind = feedKind(page.bytes, page.contentType);
  if (kind === null) {
    throw new InvalidDataError({
      what: "The address no longer holds a feed",
      where: name,
      next: "Subscribe to the site's page again to look for its feed.",
    });
  }
  const items = kind === "feed" ? readFeed(page.bytes, page.url, page.contentType) : null;
  const title = items?.find(({ feed }) => feed !== null)?.feed?.trim() || null;
  const entries = items ?? (await sitemapEntries(page, { ...context, feedLimit: most }));
  try {
    return { title, entries: newestEntries(entries, kind, name, most) };
  } catch (error) {
    // A feed may be empty for a while.
    if (kind === "feed" && DatelineError.isInstance(error) && error.code === "NO_ARTICLE")
      return { title, entries: [] };
    throw error;
  }
}
