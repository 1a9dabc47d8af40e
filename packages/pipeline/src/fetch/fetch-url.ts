import { FetchError, type Page } from "@dateline/core";
import { type FetchOptions, fetchResource } from "./fetch-resource.ts";

/**
 * Fetches one page over HTTP or HTTPS. Throws `FETCH_FAILED`, `FETCH_TIMEOUT`, `ADDRESS_REFUSED` or `INPUT_TOO_LARGE`;
 * the time limit covers the whole exchange, redirects included. Where `signal` fires, its reason is thrown.
 */
export async function fetchUrl(url: string, options: Omit<FetchOptions, "validators">): Promise<Page> {
  const { page } = await fetchResource(url, options);
  if (page) return page;
  throw new FetchError({ what: "The server sent no page", where: url, next: "Try again later." });
}
