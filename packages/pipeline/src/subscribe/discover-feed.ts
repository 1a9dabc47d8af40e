import { DatelineError, InvalidDataError, type Page } from "@dateline/core";
import { findFeeds, readFeed } from "@dateline/extract";
import { type PoliteFetcher, pageOf } from "../fetch/index.ts";
import { feedKind } from "../input/feed-kind.ts";

/** A feed that was found and read once. */
export interface DiscoveredFeed {
  feed: string;
  title: string | null;
  /** The page it was found on, null where the address itself was the feed's. */
  site: string | null;
  /** The other feeds that the page names. */
  others: string[];
}

const mostTried = 6;
const usualPlaces = ["/feed", "/rss.xml", "/feed.xml", "/atom.xml"];

/**
 * The feed at an address: the address's own, else the first that the page names and that can be read, else one in a usual
 * place of the site. Feeds of comments come last. Throws `INVALID_DATA` where there is none, and the errors of fetching.
 */
export async function discoverFeed(fetcher: PoliteFetcher, url: string, signal?: AbortSignal): Promise<DiscoveredFeed> {
  const answer = await fetcher.asked(url, { signal });
  const page = pageOf(answer, url);
  if (isFeed(page)) return { feed: answer.movedTo ?? url, title: titleOf(page), site: null, others: [] };
  const address = page.url ?? url;
  const named = findFeeds(page.bytes, address, page.contentType)
    .sort((a, b) => Number(isOfComments(a)) - Number(isOfComments(b)))
    .map((found) => found.url);
  const guessed = usualPlaces.map((path) => new URL(path, address).href);
  let refusal: unknown = null;
  for (const candidate of (named.length > 0 ? named : guessed).slice(0, mostTried)) {
    try {
      const found = await fetcher.asked(candidate, { signal });
      const feedPage = pageOf(found, candidate);
      if (!isFeed(feedPage)) continue;
      const others = named.filter((other) => other !== candidate);
      return { feed: found.movedTo ?? candidate, title: titleOf(feedPage), site: address, others };
    } catch (error) {
      if (!DatelineError.isInstance(error)) throw error;
      if (named.length > 0) refusal ??= error;
    }
  }
  if (refusal) throw refusal;
  throw new InvalidDataError({
    what: "The page names no feed, and there is none in the usual places",
    where: url,
    next: "Give the address of the feed itself, or of a news sitemap.",
  });
}

function isFeed(page: Page): boolean {
  return feedKind(page.bytes, page.contentType) !== null;
}

function isOfComments({ url, title }: { url: string; title: string | null }): boolean {
  return /\bcomments?\b/i.test(`${new URL(url).pathname} ${title ?? ""}`);
}

function titleOf(page: Page): string | null {
  if (feedKind(page.bytes, page.contentType) !== "feed") return null;
  const items = readFeed(page.bytes, page.url, page.contentType);
  return items.find(({ feed }) => feed !== null)?.feed?.trim() || null;
}
