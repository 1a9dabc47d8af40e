import type { Article } from "@dateline/core";
import { extractor } from "../extractor.ts";

/** The article that the extractor makes of a page written in a test, at an invented address. */
export function extractHtml(html: string, url = "https://paper.example/news/story"): Article {
  const bytes = new TextEncoder().encode(html);
  const source = { kind: "url" as const, url };
  return extractor.extract({ source, url, bytes, contentType: "text/html", fetchedAt: "2026-01-05T08:00:00Z" }, {});
}

/** The words of an article's blocks, each with its kind. */
export function blocksOf(article: Article): { kind: string; text: string }[] {
  return article.blocks.map(({ kind, start, end }) => ({ kind, text: article.text.slice(start, end) }));
}
