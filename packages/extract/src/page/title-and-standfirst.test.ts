import { describe, expect, it } from "vitest";
import { blocksOf, extractHtml } from "../testing/extract-html.ts";

const first =
  "The port of Karsa closed its northern quay on Monday after inspectors found cracks in the wall, officials said.";
const rest = [
  "Two ships that were waiting outside the harbour turned back to the open sea, the harbour master told reporters.",
  "Dock workers said they had warned of the damage since the spring and had been told to wait for new money.",
  "The regional council will meet on Thursday to decide whether the quay can be saved or has to be built anew.",
];
const text = [first, ...rest].map((words) => `<p>${words}</p>`).join("");
const standfirst = "Cracks run through the northern wall, and the money for a new one is not there";
const title = "Karsa closes its northern quay";
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title} - The Karsa Post</title>${head}</head><body>${body}</body></html>`;

const shapes: Record<string, string> = {
  "a class and a paragraph": page(
    "",
    `<article><h1>${title}</h1><p class="standfirst">${standfirst}</p>${text}</article>`,
  ),
  "a heading inside the body": page(
    "",
    `<main><div class="story-body"><h1>${title}</h1><h2 class="article__sub-title">${standfirst}</h2>${text}</div></main>`,
  ),
  microdata: page(
    "",
    `<div itemscope><h1 itemprop="headline">${title}</h1><div itemprop="description"><p>${standfirst}</p></div><div itemprop="articleBody">${text}</div></div>`,
  ),
};

describe("title and standfirst", () => {
  it.each(Object.entries(shapes))("neither is told again as a block: %s", (_, html) => {
    const article = extractHtml(html);
    expect(article.title).toBe(title);
    expect(article.standfirst).toBe(standfirst);
    expect(blocksOf(article).map((block) => block.text)).toEqual([first, ...rest]);
  });

  it("a longer heading on the page than in its title is no block either", () => {
    const article = extractHtml(page("", `<article><h1>${title} after cracks were found</h1>${text}</article>`));
    expect(blocksOf(article)[0]?.text).toBe(first);
  });

  it.each([
    ["whole", first],
    ["cut", `${first.slice(0, 70)}…`],
  ])("a description that is the first paragraph (%s) is no standfirst, and the paragraph stays", (_, words) => {
    const article = extractHtml(
      page(`<meta property="og:description" content="${words}">`, `<article><h1>${title}</h1>${text}</article>`),
    );
    expect(article.standfirst).toBeNull();
    expect(blocksOf(article)[0]?.text).toBe(first);
  });

  it("what was escaped once too often is read as it was meant", () => {
    const article = extractHtml(
      page(
        `<meta property="og:description" content="Salt &amp;amp; Sons will pay &amp;#163;4m for the quay">`,
        `<article><h1>${title}</h1>${text}</article>`,
      ),
    );
    expect(article.standfirst).toBe("Salt & Sons will pay £4m for the quay");
  });

  it("the head of the page is no standfirst", () => {
    const head = `<header class="article-lede"><p class="lede">By Ana Verde</p><div class="deck"><h1>${title}</h1><p>${standfirst}</p></div></header>`;
    expect(extractHtml(page("", `<article>${head}${text}</article>`)).standfirst).toBeNull();
  });

  it("the summary of another story is no standfirst", () => {
    const other = `<div class="related"><h3><a href="/x">Karsa buys a ferry</a></h3><p class="dek">The boat is older than its captain, the council was told</p></div>`;
    expect(extractHtml(page("", `<article><h1>${title}</h1>${other}${text}</article>`)).standfirst).toBeNull();
  });

  it.each([
    ["Home", null],
    ["Harbours,slider,Home Page", "Harbours"],
    ["Travel, Arts", "Travel, Arts"],
    ["05", null],
  ])("the section %s is told as %s", (said, section) => {
    const head = `<meta property="article:section" content="${said}">`;
    expect(extractHtml(page(head, `<article><h1>${title}</h1>${text}</article>`)).section).toBe(section);
  });

  it("who took the picture did not write the piece", () => {
    const figure = `<figure><img src="x.jpg"><figcaption><span class="credit">Tom Reed</span></figcaption></figure>`;
    expect(extractHtml(page("", `<article><h1>${title}</h1>${figure}${text}</article>`)).byline).toEqual([]);
  });
});
