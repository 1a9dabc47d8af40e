import { InvalidDataError } from "@dateline/core";
import { describe, expect, it } from "vitest";
import { readFeed } from "./read-feed.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

function item(number: number): string {
  return `<item><title>Story ${number} of the day</title><link>https://paper.example/${number}?utm_source=rss</link><guid isPermaLink="false">id-${number}</guid><pubDate>Mon, 0${number} Feb 2023 10:00:00 +0100</pubDate><description>Summary ${number}</description></item>`;
}

const items = [1, 2, 3, 4, 5].map(item).join("\n");
const feed = (inner: string, head = `<?xml version="1.0" encoding="UTF-8"?>`) =>
  `${head}<rss version="2.0"><channel><title>Paper</title><link>https://paper.example/</link>${inner}</channel></rss>`;

const malformed: Record<string, string> = {
  "a bare ampersand": feed(items.replaceAll("Summary", "Salt & pepper")),
  "control characters": feed(items.replaceAll("Summary", "Sum\u0003mary")),
  "HTML entities": feed(items.replaceAll("Summary", "Caf&eacute;&nbsp;news")),
  "unquoted attributes": feed(items.replaceAll('isPermaLink="false"', "isPermaLink=false")),
  "duplicate attributes": feed(items.replaceAll('isPermaLink="false"', 'isPermaLink="false" isPermaLink="false"')),
  "junk before the declaration": `\n\nWarning: something\n${feed(items)}`,
  "upper-case tags": feed(items).replace(
    /<(\/?)(item|title|link|guid|description)/g,
    (_, slash, tag) => `<${slash}${tag.toUpperCase()}`,
  ),
  "an undeclared namespace": feed(items.replaceAll("<title>", "<foo:x>y</foo:x><title>")),
  "an unclosed item": feed(items.replace("</item>", "")),
  "raw HTML in the description": feed(items.replaceAll("Summary", "<p>One<br>two <b>three</p> Summary")),
  "two roots": feed(items) + feed(""),
  "a wrong encoding declaration": feed(items, `<?xml version="1.0" encoding="utf-16"?>`),
  "no declaration": feed(items, ""),
  "a missing end": feed(items).replace("</channel></rss>", ""),
  "an end in the middle of a tag": `${feed(items).replace("</channel></rss>", "")}<item><title>Sto`,
  "CDATA that is not closed": feed(items.replace("<description>Summary 5", "<description><![CDATA[Summary 5")),
};

describe("readFeed", () => {
  it.each(Object.entries(malformed))("keeps all five items of a feed with %s", (_, text) => {
    const found = readFeed(bytes(text));
    expect(found.map(({ title }) => title)).toEqual([1, 2, 3, 4, 5].map((number) => `Story ${number} of the day`));
    expect(found.map(({ url }) => url)).toEqual([1, 2, 3, 4, 5].map((number) => `https://paper.example/${number}`));
  });

  it("salvages a feed cut in the middle of an item", () => {
    const text = feed(items);
    expect(readFeed(bytes(text.slice(0, text.indexOf("Story 4")))).map(({ id }) => id)).toEqual([
      "id-1",
      "id-2",
      "id-3",
    ]);
  });

  it("reads dates, authors and content of RSS", () => {
    const [first] = readFeed(
      bytes(
        feed(
          `<item><title>A &amp; B</title><link>/a</link><author>n@x.example (Nora Fenwick)</author><pubDate>Seg, 24 Set 2018 08:05:00 GMT</pubDate></item>`,
        ),
      ),
    );
    expect(first).toMatchObject({
      title: "A & B",
      url: "https://paper.example/a",
      authors: ["Nora Fenwick"],
      feed: "Paper",
    });
    expect(first?.published).toEqual({ value: "2018-09-24T08:05:00Z", precision: "second" });
  });

  it("reads Atom with relative links, RDF and JSON Feed", () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/x/"><title>T</title><entry><title type="html">&lt;b&gt;Bold&lt;/b&gt; words</title><id>tag:1</id><link href="a/1"/><author><name>Nora Fenwick</name></author><updated>2023-02-02T00:00:00Z</updated></entry></feed>`;
    expect(readFeed(bytes(atom))[0]).toMatchObject({
      title: "Bold words",
      url: "https://b.example/x/a/1",
      published: null,
    });
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>T</title></channel><item rdf:about="https://x.example/1"><title>A</title><dc:date>2023-02-01</dc:date></item></rdf:RDF>`;
    expect(readFeed(bytes(rdf))[0]).toMatchObject({ url: "https://x.example/1", published: { value: "2023-02-01" } });
    const json = `{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"https://x.example/1","title":"t","authors":[{"name":"Nora Fenwick"}],"date_published":"2023-02-01T00:00:00Z"}]}`;
    expect(readFeed(bytes(json))[0]).toMatchObject({ url: "https://x.example/1", authors: ["Nora Fenwick"] });
  });

  it("refuses what is no feed", () => {
    expect(() => readFeed(bytes("<html><body><p>Hello there</p></body></html>"))).toThrow(InvalidDataError);
  });
});
