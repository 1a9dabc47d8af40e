import { DatelineError, type Page } from "@dateline/core";
import { findNextPage, joinPages } from "@dateline/extract";

const mostPages = 20;
const mostBytes = 20_000_000;

/**
 * A fetched page together with the further pages of the same article, joined into one: at most 20 of one host and 20 MB,
 * each once. Where a further page cannot be had, the ones before it are the article, which then says that it goes on.
 */
export async function wholeArticle(first: Page, fetchPage: (url: string) => Promise<Page>): Promise<Page> {
  const pages: [Page, ...Page[]] = [first];
  const seen = new Set([first.url]);
  let size = first.bytes.length;
  while (pages.length < mostPages) {
    const last = pages.at(-1) ?? first;
    const next = nextOf(last, first.url);
    if (next === null || seen.has(next)) break;
    seen.add(next);
    const page = await fetchFurther(next, fetchPage);
    // A server that has no such page often answers with the first one.
    if (page === null || page.url === null || seen.has(page.url) !== (page.url === next)) break;
    if (hostOf(page.url) !== hostOf(first.url) || size + page.bytes.length > mostBytes) break;
    seen.add(page.url);
    size += page.bytes.length;
    pages.push(page);
  }
  return joinPages(pages);
}

function nextOf(page: Page, first: string | null): string | null {
  try {
    return findNextPage(page, first);
  } catch (error) {
    // What is wrong with the page is told when it is extracted.
    if (DatelineError.isInstance(error)) return null;
    throw error;
  }
}

async function fetchFurther(url: string, fetchPage: (url: string) => Promise<Page>): Promise<Page | null> {
  try {
    return await fetchPage(url);
  } catch (error) {
    if (DatelineError.isInstance(error)) return null;
    throw error;
  }
}

function hostOf(url: string | null): string {
  return url === null ? "" : new URL(url).host;
}
