import type { Page } from "@dateline/core";
import type { FeedEntry } from "./feed-entries.ts";
import { toldOf } from "./told-of.ts";

const leastLength = 400;

/** The content that a feed carries for an entry as an HTML page, null where it is no more than an excerpt. */
export function entryPage(entry: FeedEntry, feed: string, fetchedAt: string): Page | null {
  if (entry.content === null || !isWhole(entry.content)) return null;
  return {
    source: { kind: "feed", feed, url: entry.url },
    url: entry.url,
    bytes: new TextEncoder().encode(pageOf(entry, entry.content)),
    contentType: "text/html; charset=utf-8",
    fetchedAt,
    told: toldOf(entry),
  };
}

/** Feeds put excerpts where the content belongs, too: those are short, or end with an ellipsis. */
function isWhole(content: string): boolean {
  const text = content.replace(/<[^<>]*>/g, " ").trim();
  return text.length >= leastLength && !/(?:…|\.\.\.|&hellip;|&#8230;|&#x2026;)[\])]?$/i.test(text.slice(-20));
}

function pageOf({ title, authors, updated, language, url }: FeedEntry, content: string): string {
  const meta = (name: string, value: string | undefined) =>
    value === undefined ? "" : `<meta property="${name}" content="${escapeValue(value)}">`;
  const lang = language === null ? "" : ` lang="${escapeValue(language)}"`;
  const address = url === null ? "" : `<link rel="canonical" href="${escapeValue(url)}">`;
  const name = title === null ? "" : escapeValue(title);
  const writers = authors.map((author) => `<meta name="author" content="${escapeValue(author)}">`).join("");
  const changed = meta("article:modified_time", updated?.value);
  return `<!doctype html><html${lang}><head><meta charset="utf-8"><title>${name}</title>${address}${writers}${changed}</head>
<body><article><h1>${name}</h1>${markup(content)}</article></body></html>`;
}

/** Content without a tag is plain text, whose paragraphs are parted by blank lines. */
function markup(content: string): string {
  if (/<[a-z]/i.test(content)) return content;
  const lines = content.split("\n").map((line) => line.trim());
  return lines.map((line) => (line === "" ? "" : `<p>${escapeText(line)}</p>`)).join("\n");
}

function escapeText(text: string): string {
  return text.replaceAll("<", "&lt;");
}

function escapeValue(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
