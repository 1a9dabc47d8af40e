import { NoArticleError } from "@dateline/core";
import type { RawBlock } from "../block/index.ts";
import { isSentence } from "../furniture/index.ts";
import type { PageFacts } from "../metadata/index.ts";
import { pageWall } from "./page-wall.ts";

const leastLength = 80;
const leastCaptions = 3;

/** The error for a page that holds no article, saying what was seen instead; null where there is one. */
export function refusePage(
  kept: readonly RawBlock[],
  all: readonly RawBlock[],
  facts: PageFacts,
): NoArticleError | null {
  const sentences = kept.filter(isSentence);
  const captions = kept.filter(({ kind }) => kind === "caption");
  const length = kept.reduce((sum, block) => sum + block.text.length, 0);
  // A page that describes its article to machines has one, whatever it is about.
  const wall = facts.article !== null && sentences.length > 0 ? null : pageWall(kept, all);
  if (wall === null && length >= leastLength && (sentences.length > 0 || captions.length >= leastCaptions)) return null;
  const where = facts.url ?? "the page";
  if (wall) return new NoArticleError({ what: `No article was found: ${wall.what}`, where, next: wall.next });
  return new NoArticleError({
    what: `No article was found: ${whatIsThere(all)}`,
    where,
    next: "Give the address of one article.",
  });
}

function whatIsThere(all: readonly RawBlock[]): string {
  const length = all.reduce((sum, block) => sum + block.text.length, 0);
  if (length === 0) return "the page shows no text without scripts";
  const links = all.reduce((sum, block) => sum + block.linkLength, 0);
  if (links > length * 0.5) return `the page is a list of links (${Math.round((links / length) * 100)} % of its text)`;
  return `the page has ${length} characters of text and no running text among them`;
}
