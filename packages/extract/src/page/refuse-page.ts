import { NoArticleError } from "@dateline/core";
import type { RawBlock } from "../block/index.ts";
import { isSentence, phraseReason } from "../furniture/index.ts";
import type { PageFacts } from "../metadata/index.ts";

const leastLength = 80;

/** The error for a page that holds no article, saying what was seen instead; null where there is one. */
export function refusePage(
  kept: readonly RawBlock[],
  all: readonly RawBlock[],
  facts: PageFacts,
): NoArticleError | null {
  const sentences = kept.filter(isSentence);
  const length = kept.reduce((sum, block) => sum + block.text.length, 0);
  if (length >= leastLength && sentences.length > 0) return null;
  const where = facts.url ?? "the page";
  return new NoArticleError({
    what: `No article was found: ${whatIsThere(all)}`,
    where,
    next: "Give the address of one article.",
  });
}

function whatIsThere(all: readonly RawBlock[]): string {
  const length = all.reduce((sum, block) => sum + block.text.length, 0);
  if (length === 0) return "the page shows no text without scripts";
  const reasons = all.map((block) => phraseReason(block.text)?.reason);
  const links = all.reduce((sum, block) => sum + block.linkLength, 0);
  if (reasons.includes("paywall")) return "the page is a wall that asks to log in or subscribe";
  if (reasons.filter((reason) => reason === "cookie-notice").length >= 2) return "the page is a consent wall";
  if (links > length * 0.5) return `the page is a list of links (${Math.round((links / length) * 100)} % of its text)`;
  return `the page has ${length} characters of text and no running text among them`;
}
