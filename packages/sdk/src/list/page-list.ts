import { DatelineApiError, OptionsError } from "../error/index.ts";
import type { PageOf } from "./page-of.ts";

/**
 * A list of the API. Awaited, it is its first page; iterated, it is all its items, each page fetched when it is
 * reached. Nothing is sent before one of the two happens, and the first page is fetched once.
 */
export interface PageList<T> extends Promise<PageOf<T>>, AsyncIterable<T> {
  /** All pages, each fetched when it is reached. */
  pages(): AsyncIterable<PageOf<T>>;
  /** The first `limit` items; give Infinity to hold them all. */
  toArray(options: { limit: number }): Promise<T[]>;
}

/** Makes a list from a way to fetch the page at a cursor; `start` is the cursor of its first page. */
export function pageList<T>(
  start: string | null,
  fetchPage: (cursor: string | null) => Promise<PageOf<T>>,
): PageList<T> {
  let first: Promise<PageOf<T>> | undefined;
  const firstPage = () => {
    first ??= fetchPage(start);
    return first;
  };

  async function* pages(): AsyncGenerator<PageOf<T>> {
    const seen = new Set([start]);
    let page = await firstPage();
    yield page;
    while (page.next !== null) {
      if (seen.has(page.next)) throw repeated(page.next);
      seen.add(page.next);
      page = await fetchPage(page.next);
      yield page;
    }
  }

  async function* items(): AsyncGenerator<T> {
    for await (const page of pages()) yield* page.items;
  }

  async function toArray({ limit }: { limit: number }): Promise<T[]> {
    if (!(limit >= 0))
      throw new OptionsError({ what: "limit must be 0 or more", where: `limit ${limit}`, next: "Infinity means all." });
    const found: T[] = [];
    if (limit === 0) return found;
    for await (const item of items()) {
      found.push(item);
      if (found.length >= limit) break;
    }
    return found;
  }

  return {
    // biome-ignore lint/suspicious/noThenProperty: a list is awaited as its first page, by design.
    then: (resolve, reject) => firstPage().then(resolve, reject),
    catch: (reject) => firstPage().catch(reject),
    finally: (done) => firstPage().finally(done),
    [Symbol.toStringTag]: "PageList",
    [Symbol.asyncIterator]: items,
    pages,
    toArray,
  };
}

function repeated(cursor: string): DatelineApiError {
  return new DatelineApiError(200, {
    code: "UNREADABLE_ANSWER",
    what: "The server sent a cursor a second time, so the list would never end",
    where: cursor,
    next: "Check that client and server are of versions that fit.",
  });
}
