import { containerReason, isStandfirst } from "../furniture/index.ts";
import { collapseSpace, normaliseForMatch } from "../text/index.ts";
import { elementsOf, type PageElement, propertyOf, textOf } from "../tree/index.ts";
import { firstMeta } from "./first-meta.ts";
import { asText } from "./json-value.ts";
import type { PageFacts } from "./page-facts.ts";

const mostElements = 20_000;
const farthest = 80;
const elsewhere = new Set(["related-links", "navigation", "advertisement", "newsletter", "comments", "cookie-notice"]);

/** The standfirst: as shown under the title, else as the page describes itself; null where neither. */
export function readStandfirst(facts: PageFacts, title: string): string | null {
  const words = normaliseForMatch(title);
  let sinceTitle = Number.POSITIVE_INFINITY;
  let seen = 0;
  for (const element of elementsOf(facts.body)) {
    seen += 1;
    sinceTitle += 1;
    if (seen > mostElements) break;
    if (isTitle(element, words)) sinceTitle = 0;
    // Further down the page stand the summaries of other stories.
    if (sinceTitle > farthest || !isStandfirst(element) || isOfThePage(element)) continue;
    const text = textOf(element, 700);
    if (isUseful(text, title)) return text;
  }
  const said =
    asText(facts.article?.description) ??
    firstMeta(facts, ["og:description", "description", "twitter:description", "dc.description"]);
  const text = collapseSpace((said ?? "").slice(0, 700));
  return isUseful(text, title) ? text : null;
}

function isTitle({ tag, ...element }: PageElement, words: string): boolean {
  if (!/^h[1-3]$/.test(tag) && !/headline/.test(propertyOf({ tag, ...element }))) return false;
  const heading = normaliseForMatch(textOf({ tag, ...element }, 600));
  return tag === "h1" ? heading.length > 10 : heading === words;
}

/** In a list of other stories, a menu or an advertisement. */
function isOfThePage(element: PageElement): boolean {
  for (let at = element.parent; at; at = at.parent) {
    const reason = containerReason(at)?.reason;
    if (reason && elsewhere.has(reason)) return true;
  }
  return false;
}

/** What holds the whole title is the head of the page, not its standfirst. */
function isUseful(text: string, title: string): boolean {
  const words = normaliseForMatch(title);
  const isHead = words.split(" ").length >= 3 && normaliseForMatch(text).includes(words);
  return text.length >= 20 && text.length <= 600 && !isHead && normaliseForMatch(text) !== words;
}
