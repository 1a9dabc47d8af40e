import { DatelineError, NoArticleError, type Page } from "@dateline/core";
import { findFeeds } from "@dateline/extract";

/** The same error, or for a page without an article that declares a feed, one whose next step names that feed. */
export function pointToFeed(error: unknown, page: Page | null): unknown {
  if (!DatelineError.isInstance(error) || error.code !== "NO_ARTICLE" || !page?.url) return error;
  if (page.contentType !== null && !/html/i.test(page.contentType)) return error;
  const feed = firstFeed(page, page.url);
  if (feed === null) return error;
  const next = `Give the address of one article, or take in the site's feed: ${feed}`;
  return new NoArticleError({ what: error.what, where: error.where ?? page.url, next, cause: error });
}

function firstFeed(page: Page, address: string): string | null {
  try {
    return findFeeds(page.bytes, address, page.contentType)[0]?.url ?? null;
  } catch {
    // A hint that cannot be given must not stand in the way of the error it belongs to.
    return null;
  }
}
