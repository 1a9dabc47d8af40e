import type { Article, ArticleDate, Author } from "@dateline/core";
import type { RawBlock } from "../block/index.ts";
import { changeWords, findDate, issueWords } from "../date/index.ts";
import { containerReason, isDateLine, isSentence } from "../furniture/index.ts";
import { kindOfLabel, parseByline } from "../metadata/index.ts";
import { normaliseForMatch } from "../text/index.ts";

/** What the unmarked lines around the body say of its authors and dates. */
export interface PageHead {
  authors: Author[];
  kind: Article["kind"] | null;
  published: ArticleDate | null;
  modified: ArticleDate | null;
}

const mostLines = 12;
const elsewhere = new Set([
  "related-links",
  "comments",
  "navigation",
  "advertisement",
  "newsletter",
  "cookie-notice",
  "link-list",
  "share",
]);

/** Reads the lines between the title and the first sentence, and for a byline the two after the last one. */
export function readHead(
  all: readonly RawBlock[],
  kept: readonly RawBlock[],
  title: string,
  language: string | null,
): PageHead {
  const first = all.indexOf(kept.find(isSentence) ?? (kept[0] as RawBlock));
  const last = all.indexOf(kept.findLast(isSentence) ?? (kept.at(-1) as RawBlock));
  const head: PageHead = { authors: [], kind: null, published: null, modified: null };
  if (first < 0) return head;
  const words = normaliseForMatch(title);
  const titleAt = all.findLastIndex((block, index) => index < first && normaliseForMatch(block.text) === words);
  const from = Math.max(titleAt >= 0 ? titleAt + 1 : first - 6, first - mostLines, 0);
  const above = titleAt > 0 ? linesAbove(all, titleAt) : [];
  const lines = [...all.slice(from, first), ...above].filter(isInPlace);
  for (const { text } of lines) readLine(text, language, head);
  head.kind ??= lines.map(({ kind, text }) => (kind === "paragraph" ? kindOfLabel(text) : null)).find(Boolean) ?? null;
  if (head.authors.length > 0) return head;
  for (const { text } of all.slice(last + 1, last + 3).filter((line) => isInPlace(line) && line.linkLength === 0))
    readByline(text, head);
  return head;
}

/** The two lines above the title that stand in one container with it; a masthead shows the day of the reading. */
function linesAbove(all: readonly RawBlock[], titleAt: number): RawBlock[] {
  const parent = all[titleAt]?.element?.parent ?? null;
  const around = parent?.parent;
  const container = around && around.tag !== "body" && around.tag !== "html" ? around : parent;
  const isInside = ({ element }: RawBlock) => {
    for (let at = element; at; at = at.parent) if (at === container) return true;
    return container === null;
  };
  return all.slice(Math.max(0, titleAt - 2), titleAt).filter(isInside);
}

function readLine(text: string, language: string | null, head: PageHead): void {
  readByline(text, head);
  if (text.length > 140 || !(isDateLine(text) || parseByline(text).authors.length > 0)) return;
  let rest = text;
  for (let found = findDate(rest, language); found; found = findDate(rest, language)) {
    const { value, precision, words } = found;
    const [lead, after] = [rest.slice(0, rest.indexOf(words)), rest.slice(rest.indexOf(words) + words.length)];
    const isChange = changeWords.test(lead) && !issueWords.test(lead);
    head[isChange ? "modified" : "published"] ??= { value, precision, source: "visible", words };
    rest = after;
  }
}

function readByline(text: string, head: PageHead): void {
  if (text.length > 160 || head.authors.length > 0 || /[!?]$/.test(text)) return;
  const parsed = parseByline(text);
  if (parsed.authors.length === 0) return;
  head.authors = parsed.authors;
  head.kind = parsed.kind;
}

function isInPlace(block: RawBlock): boolean {
  if (block.kind === "heading" || block.kind === "caption") return false;
  for (let at = block.element; at; at = at.parent) {
    const reason = containerReason(at)?.reason;
    if (reason && elsewhere.has(reason)) return false;
  }
  return true;
}
