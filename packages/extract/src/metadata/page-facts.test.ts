import { describe, expect, it } from "vitest";
import { extractHtml } from "../testing/extract-html.ts";

const sentence =
  "The island's only bakery will open again in June, its owner told the council at a meeting on Wednesday.";
const text = `<p>${sentence}</p>`.repeat(4);
const title = "The bakery opens again";
const page = (head: string, body: string, name = `${title} | The Isle Mail`) =>
  `<!doctype html><html lang="en"><head><title>${name}</title>${head}</head><body>${body}</body></html>`;
const article = (inner: string) => `<article><h1>${title}</h1>${inner}${text}</article>`;
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe("what a page says of itself", () => {
  it("reads RDFa as it reads microdata", () => {
    const found = extractHtml(
      page(
        "",
        `<div vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">${title}</h1><span property="author" typeof="Person"><b property="name">Ines Carrow</b></span><i property="datePublished" content="2022-04-06T10:00:00Z">Wednesday</i>${text}</div>`,
      ),
    );
    expect(found.byline.map(({ name }) => name)).toEqual(["Ines Carrow"]);
    expect(found.published).toMatchObject({ value: "2022-04-06T10:00:00Z", source: "microdata" });
  });

  it("reads JSON-LD with comments in it, and lists by their keyword", () => {
    const json = `{"@type":"NewsArticle", // the desk\n /* head */ "headline":"${title}","author":{"@list":[{"@type":"Person","name":"Ines Carrow"}]},}`;
    expect(extractHtml(page(script(json), article(""))).byline.map(({ name }) => name)).toEqual(["Ines Carrow"]);
  });

  it("believes two other places that agree on an earlier day", () => {
    const json = script(`{"@type":"NewsArticle","headline":"${title}","datePublished":"2025-01-09T00:00:00Z"}`);
    const meta = '<meta name="dc.date.issued" content="2016-04-06">';
    const date = '<p class="date">6 April 2016</p>';
    expect(extractHtml(page(json + meta, article(date))).published?.value).toBe("2016-04-06");
    expect(extractHtml(page(json + meta, article(""))).published?.value).toBe("2025-01-09T00:00:00Z");
  });

  it("tells of no change where the system repeats the moment of publication", () => {
    const json = script(
      `{"@type":"NewsArticle","headline":"${title}","datePublished":"2025-01-09T10:00:00Z","dateModified":"2025-01-09T11:00:00+01:00"}`,
    );
    expect(extractHtml(page(json, article(""))).modified).toBeNull();
  });

  it("takes no date from a list of other stories", () => {
    const list =
      '<h3>Recent</h3><ul><li><a href="/b">A boat for the island school</a> <span class="date">2 May 2021</span></li></ul>';
    expect(extractHtml(page("", `<div><h1>${title}</h1>${text}${list}</div>`)).published).toBeNull();
  });

  it("names the publisher from the title where the address or the link home confirms it", () => {
    expect(extractHtml(page("", article("")), "https://www.islemail.example/a").publisher?.name).toBe("The Isle Mail");
    expect(extractHtml(page("", `<a href="/">The Isle Mail</a>${article("")}`)).publisher?.name).toBe("The Isle Mail");
    expect(extractHtml(page("", article(""))).publisher).toBeNull();
  });

  it.each([
    [`<h1><span class="kicker">Analysis</span> ${title}</h1>`, `${title} | The Isle Mail`],
    [`<h1><a href="/">The Isle Mail</a></h1><h1>Food</h1><h1>${title}</h1>`, `The Isle Mail: ${title}`],
    [`<div class="hed">${title}</div>`, `The Isle Mail | Food | ${title} - The Isle Mail`],
  ])("finds the title in %s", (heading, name) => {
    const head = '<meta property="og:site_name" content="The Isle Mail">';
    expect(extractHtml(page(head, `<main>${heading}${text}</main>`, name)).title).toBe(title);
  });
});
