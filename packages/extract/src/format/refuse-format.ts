import { NoArticleError } from "@dateline/core";
import type { Format } from "./sniff-format.ts";

const refusals: Partial<Record<Format, { what: string; next: string }>> = {
  feed: { what: "The input is a feed, not an article", next: "Read it as a feed and extract its items." },
  sitemap: { what: "The input is a sitemap, not an article", next: "Read it as a sitemap and extract its pages." },
  json: { what: "The input is JSON, not an article", next: "Give the page as HTML or the text as plain text." },
};

/** The error for an input that is readable but no article by its format, null for pages and texts. */
export function refuseFormat(format: Format, where: string): NoArticleError | null {
  const refusal = refusals[format];
  return refusal ? new NoArticleError({ ...refusal, where }) : null;
}
