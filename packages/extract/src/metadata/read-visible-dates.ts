import type { ArticleDate } from "@dateline/core";
import { changeWords as changed, findDate, isSameMoment, issueWords as issued, parseDate } from "../date/index.ts";
import { containerReason, isHidden } from "../furniture/index.ts";
import { elementsOf, type PageElement, propertyOf, textOf } from "../tree/index.ts";
import { isOfAnotherStory } from "./is-of-another-story.ts";

const names =
  /(?:^|[-_ ])(?:date\w*|pub-?date|published\w*|publish-?date|time|timestamp|datetime|posted-?on|entry-?date|post-?date|article-?date|created|updated|datum|fecha|data|dateline|meta|entry-meta|post-meta|article-meta|byline)(?:$|[-_ ])|[dD]ate|[tT]imestamp/;
const mostElements = 20_000;

interface Dates {
  published: ArticleDate | null;
  modified: ArticleDate | null;
}

interface Candidate {
  date: ArticleDate;
  modified: boolean;
  isState?: boolean;
  rank: number;
}

/** The dates a reader sees around the title: `time` elements, then elements named as dates that hold a full date. */
export function readVisibleDates(body: PageElement, language: string | null, pageTitle: string | null): Dates {
  const candidates: Candidate[] = [];
  let seen = 0;
  let titleAt = -1;
  for (const element of elementsOf(body)) {
    seen += 1;
    if (seen > mostElements) break;
    if (element.tag === "h1" && titleAt < 0 && textOf(element, 100).length > 10) titleAt = seen;
    const found = readElement(element, language);
    if (!found || !isInPlace(element) || isOfAnotherStory(element, pageTitle)) continue;
    // What stands far from the title is the date of another story, of a comment, or today's.
    const near = titleAt >= 0 && seen - titleAt < 120;
    const before = titleAt < 0 || seen - titleAt < 0;
    candidates.push({ ...found, rank: found.rank + (near ? 4 : before ? 0 : 1) });
  }
  const published = best(candidates, false);
  const modified = best(candidates, true);
  // German papers print the day of the last state ("Stand") where they print only one.
  const isOnly = published === null && modified?.isState === true;
  return isOnly
    ? { published: modified.date, modified: null }
    : { published: published?.date ?? null, modified: modified?.date ?? null };
}

function best(candidates: readonly Candidate[], modified: boolean): Candidate | null {
  let found: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.modified === modified && (found === null || candidate.rank > found.rank)) found = candidate;
  }
  if (!found || (found.rank < 2 && !modified)) return null;
  // The machine's form of the same moment knows its zone.
  const { value } = found.date;
  const exact = candidates.find(
    (other) => other.modified === modified && other.date.source !== "visible" && isSameMoment(other.date.value, value),
  );
  return found.date.source === "visible" && exact ? exact : found;
}

function readElement(element: PageElement, language: string | null): Candidate | null {
  const { attributes, tag } = element;
  const itemprop = propertyOf(element);
  const isMicrodata = /\bdate(?:Published|Created|Modified)\b/.test(itemprop);
  if (tag !== "time" && !isMicrodata && !names.test(nameOf(element)) && !isShortLine(element)) return null;
  const text = tag === "meta" ? "" : textOf(element, 300);
  if (text.length > 220) return null;
  const stated = attributes.get("datetime") ?? attributes.get("content") ?? attributes.get("title") ?? "";
  const parsed = parseDate(stated) ?? (tag === "time" || isMicrodata ? findDate(stated, language) : null);
  const isChange = /Modified/.test(itemprop) || /\b(?:updated|modified)\b/i.test(nameOf(element));
  if (parsed && (tag === "time" || isMicrodata)) {
    const around = element.parent ? textOf(element.parent, 200) : "";
    const modified =
      isChange ||
      (changed.test(text) && !issued.test(text)) ||
      (!issued.test(around) && changed.test(leadOf(around, text)));
    const source = isMicrodata ? "microdata" : "time-element";
    const rank = (isMicrodata ? 4 : 2) + (attributes.has("pubdate") || /published/i.test(nameOf(element)) ? 2 : 0);
    return {
      date: { value: parsed.value, precision: parsed.precision, source, words: text || stated.slice(0, 100) },
      modified,
      rank,
    };
  }
  return readWords(text, language, isChange, tag);
}

function readWords(text: string, language: string | null, isChange: boolean, tag: string): Candidate | null {
  const first = findDate(text, language);
  if (!first) return null;
  const lead = text.slice(0, text.indexOf(first.words));
  const modified = isChange || (changed.test(lead) && !issued.test(lead));
  const date: ArticleDate = { value: first.value, precision: first.precision, source: "visible", words: first.words };
  return {
    date,
    modified,
    isState: /(?<!\p{L})stand:?\s*$/iu.test(lead),
    rank: (issued.test(lead) ? 2 : 0) + (tag === "time" ? 2 : 1),
  };
}

/** Short lines without a telling name count too where a word such as "Published" stands before the date. */
function isShortLine(element: PageElement): boolean {
  if (!/^(?:p|span|div|li|small|em|i)$/.test(element.tag) || element.children.length > 6) return false;
  if (element.children.some((child) => typeof child !== "string" && child.tag === "blockquote")) return false;
  const text = textOf(element, 120);
  return text.length < 100 && (issued.test(text) || changed.test(text) || /^\W*\d{1,2}[ .]|\d{4}\W*$/.test(text));
}

function leadOf(around: string, text: string): string {
  const at = around.indexOf(text);
  return at > 0 ? around.slice(Math.max(0, at - 40), at) : "";
}

function isInPlace(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) {
    if (element.tag !== "meta" && isHidden(at)) return false;
    const reason = containerReason(at)?.reason;
    if (reason === "comments" || reason === "related-links" || reason === "advertisement" || reason === "navigation")
      return false;
    if (
      at.tag === "nav" ||
      at.tag === "blockquote" ||
      at.tag === "aside" ||
      (at.tag === "footer" && at.parent?.tag !== "article")
    )
      return false;
  }
  return true;
}

function nameOf(element: PageElement): string {
  return `${element.attributes.get("class") ?? ""} ${element.attributes.get("id") ?? ""}`.slice(0, 200).trim();
}
