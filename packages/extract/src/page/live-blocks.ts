import type { ArticleDate } from "@dateline/core";
import type { RawBlock } from "../block/index.ts";
import { parseDate } from "../date/index.ts";
import { containerReason, isDateLine, isHidden } from "../furniture/index.ts";
import { elementsOf, type PageElement } from "../tree/index.ts";

const clock =
  /^[^\p{L}\d]{0,3}(?:(?:updated|posted|at|um|à|le|alle|ore|las|às)\s)?\d{1,2}(?:[:.h]\s?\d{2}(?:\s?[ap]\.?\s?m\b\.?)?|\s?[ap]\.?\s?m\b\.?)(?:\s?(?:Uhr|[A-Z]{2,4}(?![\p{Lu}\p{Ll}])))?/iu;

/** True for the line that tells when a post of a live page was written. */
export function isPostTime(text: string): boolean {
  if (text.length > 60) return false;
  const rest = text.replace(clock, "");
  return (rest !== text && !/\p{L}{3}/u.test(rest)) || isDateLine(text);
}

/** The blocks of a live page with a line of its own for the time that a post begins with. */
export function splitPostTimes(blocks: readonly RawBlock[]): RawBlock[] {
  return blocks.flatMap((block) => {
    const time = clock.exec(block.text.slice(0, 60))?.[0].trim();
    const rest =
      time === undefined ? "" : block.text.slice(block.text.indexOf(time) + time.length).replace(/^[\s:|·–—-]+/u, "");
    if (time === undefined || rest === "" || !/^["'“«]?\p{Lu}/u.test(rest) || isPostTime(block.text)) return [block];
    return [
      { ...block, text: time, linkLength: 0 },
      { ...block, text: rest, linkLength: Math.min(block.linkLength, rest.length) },
    ];
  });
}

/** The time lines of posts as headings, since each stands over its post. */
export function headPosts(blocks: readonly RawBlock[]): RawBlock[] {
  return blocks.map((block) => (isPostTime(block.text) ? { ...block, kind: "heading" as const, level: 3 } : block));
}

/** When the first of the posts was written, which is when the page began; null where fewer than two tell it. */
export function firstPostDate(body: PageElement): ArticleDate | null {
  const dates: ArticleDate[] = [];
  for (const element of elementsOf(body)) {
    const stated = element.tag === "time" ? parseDate(element.attributes.get("datetime") ?? "") : null;
    if (stated && isInPlace(element))
      dates.push({ ...stated, source: "time-element", words: element.attributes.get("datetime") ?? null });
  }
  if (dates.length < 2) return null;
  return dates.reduce((first, date) => (Date.parse(date.value) < Date.parse(first.value) ? date : first));
}

function isInPlace(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) {
    const reason = containerReason(at)?.reason;
    if (isHidden(at) || reason === "related-links" || reason === "comments" || reason === "navigation") return false;
  }
  return true;
}
