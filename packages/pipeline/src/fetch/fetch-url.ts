import type { Page } from "@dateline/core";
import { type FetchOptions, fetchResource } from "./fetch-resource.ts";
import { pageOf } from "./page-of.ts";

/**
 * Fetches one page over HTTP or HTTPS. Throws `FETCH_FAILED`, `FETCH_TIMEOUT`, `ADDRESS_REFUSED` or `INPUT_TOO_LARGE`;
 * the time limit covers the whole exchange, redirects included. Where `signal` fires, its reason is thrown.
 */
export async function fetchUrl(url: string, options: Omit<FetchOptions, "validators">): Promise<Page> {
  return pageOf(await fetchResource(url, options), url);
}
