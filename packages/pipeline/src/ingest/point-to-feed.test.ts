import { type DatelineError, FetchError, NoArticleError, type Page } from "@dateline/core";
import { expect, test } from "vitest";
import { pointToFeed } from "./point-to-feed.ts";

function page(head: string, url: string | null = "https://paper.example/world/"): Page {
  const bytes = new TextEncoder().encode(
    `<!doctype html><html><head>${head}</head><body><a href="/1">One</a></body></html>`,
  );
  const source = url === null ? ({ kind: "stdin" } as const) : ({ kind: "url", url } as const);
  return { source, url, bytes, contentType: "text/html", fetchedAt: "2026-01-02T03:04:05.000Z" };
}

const declared = `<link rel="alternate" type="application/rss+xml" href="/world/rss.xml">`;
const noArticle = new NoArticleError({ what: "No article was found", where: "the page", next: "Look again." });

test("a page without an article names the feed it declares, with its whole address", () => {
  const error = pointToFeed(noArticle, page(declared));
  expect(error).toMatchObject({ code: "NO_ARTICLE", what: "No article was found", where: "the page" });
  expect((error as DatelineError).next).toContain("https://paper.example/world/rss.xml");
});

test("other errors, and pages without a feed or an address, keep what they say", () => {
  const failed = new FetchError({ what: "Down" });
  expect(pointToFeed(failed, page(declared))).toBe(failed);
  expect(pointToFeed(noArticle, page(""))).toBe(noArticle);
  expect(pointToFeed(noArticle, page(declared, null))).toBe(noArticle);
  expect(pointToFeed(noArticle, null)).toBe(noArticle);
  expect(pointToFeed(noArticle, { ...page(declared), bytes: new Uint8Array() })).toBe(noArticle);
});
