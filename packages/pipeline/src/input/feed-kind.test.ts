import { expect, test } from "vitest";
import { feedKind } from "./feed-kind.ts";

const kindOf = (text: string | Uint8Array, contentType: string | null = null) =>
  feedKind(typeof text === "string" ? Buffer.from(text) : text, contentType);

test.each([
  ["RSS", `<?xml version="1.0"?><rss version="2.0"><channel/></rss>`],
  [
    "RSS with a style sheet and comments",
    `<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?><!-- a --><!DOCTYPE rss><rss>`,
  ],
  ["RSS after a byte order mark", `\ufeff<rss version="2.0">`],
  ["Atom", `<feed xmlns="http://www.w3.org/2005/Atom">`],
  ["RDF", `<rdf:RDF xmlns="http://purl.org/rss/1.0/">`],
  ["JSON Feed", `{ "version": "https://jsonfeed.org/version/1.1", "items": [] }`],
  ["JSON Feed with its version later and escaped", `{"title":"A","version":"https:\\/\\/jsonfeed.org\\/version\\/1"}`],
])("%s is a feed", (_, text) => {
  expect(kindOf(text)).toBe("feed");
});

test("a feed in UTF-16 is a feed", () => {
  expect(kindOf(Buffer.from(`\ufeff<?xml version="1.0"?><rss version="2.0">`, "utf16le"))).toBe("feed");
});

test("junk before the root counts only where the server says that it is a feed", () => {
  const text = "Warning: something\n<rss version='2.0'>";
  expect(kindOf(text, "application/rss+xml; charset=utf-8")).toBe("feed");
  expect(kindOf(text, "text/html")).toBeNull();
});

test.each([`<urlset xmlns="x">`, `<?xml version="1.0"?><sitemapindex>`, `<s:urlset xmlns:s="x">`])(
  "%s is a sitemap",
  (text) => {
    expect(kindOf(text)).toBe("sitemap");
  },
);

test.each([
  ["a page", "<!doctype html><html><body><p>About the <rss> tag</p></body></html>"],
  ["an XHTML page", `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">`],
  ["other JSON", `{"title": "https://jsonfeed.org/version/1.1"}`],
  ["text", "The feed was read."],
  ["a comment without an end", `<!-- ${"<rss>".repeat(10)}`],
  ["nothing", ""],
])("%s is none", (_, text) => {
  expect(kindOf(text)).toBeNull();
});
