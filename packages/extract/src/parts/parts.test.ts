import type { Page } from "@dateline/core";
import { describe, expect, it } from "vitest";
import { extractor } from "../extractor.ts";
import { blocksOf, extractHtml } from "../testing/extract-html.ts";
import { findNextPage, joinPages } from "./index.ts";

const paragraphs = [
  "The salt works at Orlenga have stood empty since the river changed its course in the autumn of last year.",
  "Eleven families stayed behind, and their children walk four kilometres to the school on the other bank.",
  "The governor promised a bridge in March, and the first beams arrived on two lorries in the first week of June.",
  "Engineers then found that the bank was too soft, and the beams have been lying in the grass ever since.",
  "A new survey is to be finished by November, the regional office for roads said in a letter to the families.",
  "Nobody in the village believes in the date, said Mira Toln, who has kept the shop there for thirty years.",
];
const at = (path: string) => `https://paper.example${path}`;

function pageOf(url: string, part: number, links: string, head = ""): Page {
  const text = paragraphs.slice(part * 2, part * 2 + 2).map((words) => `<p>${words}</p>`);
  const html = `<!doctype html><html lang="en"><head><title>The empty salt works</title>${head}</head><body><article><h1>The empty salt works</h1><p class="byline">By Ana Verde</p><div class="body">${text.join("")}</div>${links}</article></body></html>`;
  return {
    source: { kind: "url", url },
    url,
    bytes: new TextEncoder().encode(html),
    contentType: "text/html; charset=utf-8",
    fetchedAt: "2026-01-05T08:00:00Z",
  };
}

const shapes: [string, string, string, string][] = [
  ["rel=next in the head", "/story", `<link rel="next" href="/story?page=2">`, "/story?page=2"],
  [
    "a folder with a number",
    "/2024/05/story/",
    `<div class="page-links"><a href="/2024/05/story/2/">2</a></div>`,
    "/2024/05/story/2",
  ],
  [
    "a word and a number",
    "/story",
    `<ul class="pager"><li><a href="/story/page/2">Next page »</a></li></ul>`,
    "/story/page/2",
  ],
  ["a German magazine", "/a-1.html", `<a rel="next" href="/a-1-seite-2.html">Weiter</a>`, "/a-1-seite-2.html"],
  ["a file with an underline", "/story.html", `<a href="story_2.html">2</a>`, "/story_2.html"],
  ["a comma before the page", "/story.htm", `<a href="/story,page-2.htm">siguiente</a>`, "/story,page-2.htm"],
  ["further parameters", "/read.php?id=7", `<a href="/read.php?id=7&pg=2">›</a>`, "/read.php?id=7&pg=2"],
];
const others: [string, string, string][] = [
  ["the next article of a blog", "/the-salt-works", `<link rel="next" href="/another-story">`],
  ["the next number of a series", "/issue-12", `<a rel="next" href="/issue-13">Next</a>`],
  ["the next day of an archive", "/2024/05/11", `<a rel="next" href="/2024/05/12">Next</a>`],
  ["another host", "/story", `<a rel="next" href="https://other.example/story?page=2">Next</a>`],
  ["a page before", "/story?page=3", `<a href="/story?page=2">2</a>`],
  ["the comments' second page", "/story", `<a href="/story/comment-page-2/#comments">2</a>`],
  ["a script", "/story", `<a rel="next" href="javascript:next(2)">Next</a>`],
];

describe("pages of one article", () => {
  it.each(shapes)("finds the next one: %s", (_, path, links, next) => {
    const url = findNextPage(pageOf(at(path), 0, links));
    expect(url && new URL(url).href).toBe(new URL(at(next)).href);
  });

  it.each(others)("does not take for it %s", (_, path, links) => {
    expect(findNextPage(pageOf(at(path), 0, links))).toBeNull();
  });

  it("goes on from the second to the third and ends there", () => {
    const links = `<a href="/story?page=1">1</a><a href="/story?page=2">2</a><a href="/story?page=3">3</a>`;
    expect(findNextPage(pageOf(at("/story?page=2"), 0, links))).toBe(at("/story?page=3"));
    expect(findNextPage(pageOf(at("/story?page=3"), 0, links))).toBeNull();
    const third = `<a rel="next" href="/story/3">3</a>`;
    expect(findNextPage(pageOf(at("/story/2"), 0, third), at("/story"))).toBe(at("/story/3"));
    expect(findNextPage(pageOf(at("/story/2"), 0, third))).toBeNull();
  });

  it("joins them into one article with all blocks in order", () => {
    const pages = [0, 1, 2].map((part) => pageOf(at(part === 0 ? "/story" : `/story?page=${part + 1}`), part, ""));
    const joined = joinPages(pages as [Page, ...Page[]]);
    const article = extractor.extract(joined, {});
    expect(blocksOf(article).map(({ text }) => text)).toEqual(paragraphs);
    expect(article).toMatchObject({ url: at("/story"), canonicalUrl: at("/story"), title: "The empty salt works" });
    expect(article.byline.map(({ name }) => name)).toEqual(["Ana Verde"]);
    expect(article.notices).toEqual([]);
    expect(extractor.extract(joinPages(pages as [Page, ...Page[]]), {}).id).toBe(article.id);
  });

  it("keeps what every page repeats once, and says where a part cannot be read", () => {
    const empty = { ...pageOf(at("/story?page=2"), 9, ""), bytes: new TextEncoder().encode("<p>x</p>") };
    const first = pageOf(at("/story"), 0, "");
    expect(extractor.extract(joinPages([first, first]), {}).blocks).toHaveLength(2);
    const [notice] = extractor
      .extract(joinPages([first, empty]), {})
      .notices.filter(({ code }) => code === "truncated");
    expect(notice?.message).toMatch(/^Page 2 of 2 could not be read/);
  });

  it("says of a page by itself that it goes on", () => {
    const html = new TextDecoder().decode(pageOf(at("/story"), 0, `<a href="/story/2">2</a>`).bytes);
    expect(extractHtml(html, at("/story")).notices).toContainEqual({
      code: "continues",
      message: `The article goes on on another page, which is not part of the text: ${at("/story/2")}`,
    });
  });
});

describe("print views", () => {
  const html = (head: string) =>
    new TextDecoder().decode(pageOf(at("/x"), 0, "<p>Printed from: The Post</p>", head).bytes);
  it.each([
    ["/story?print=1", "/story"],
    ["/story?id=3&view=print", "/story?id=3"],
    ["/print/news/long-story", "/news/long-story"],
    ["/news/long-story/print/", "/news/long-story"],
    ["/news/long-story.print.html", "/news/long-story.html"],
    ["/news/blueprint", "/news/blueprint"],
  ])("%s is a view of %s", (view, canonical) => {
    expect(extractHtml(html(""), at(view)).canonicalUrl).toBe(at(canonical));
  });

  it("keeps the address that the page itself gives", () => {
    const article = extractHtml(html(`<link rel="canonical" href="${at("/2024/story")}">`), at("/story?print=1"));
    expect(article.canonicalUrl).toBe(at("/2024/story"));
    expect(article.text).not.toContain("Printed from");
  });
});
