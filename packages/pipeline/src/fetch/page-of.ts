import { FetchError, type Page } from "@dateline/core";
import type { FetchAnswer } from "./fetch-resource.ts";

/** The page of an answer to a request without validators; throws `FETCH_FAILED` where there is none. */
export function pageOf({ page }: FetchAnswer, url: string): Page {
  if (page) return page;
  throw new FetchError({ what: "The server sent no page", where: url, next: "Try again later." });
}
