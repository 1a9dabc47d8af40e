import { describe, expect, it } from "vitest";
import { findFeeds, readOpml, readPageLines, readSitemap, writeOpml } from "./index.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("feeds around a page", () => {
  it("finds announced and linked feeds once", () => {
    const html = `<head><link rel="alternate" type="application/rss+xml" href="/feed" title="All"><link rel="alternate" hreflang="fr" href="/fr"></head><body><a href="/feed">RSS</a><a href="/sport/rss.xml">Sport</a></body>`;
    expect(findFeeds(bytes(html), "https://p.example/")).toEqual([
      { url: "https://p.example/feed", title: "All" },
      { url: "https://p.example/sport/rss.xml", title: "Sport" },
    ]);
  });

  it("writes and reads OPML with folders", () => {
    const list = [
      { title: "A & B", feed: "https://a.example/feed", site: "https://a.example", folders: ["News", "Sahel"] },
      { title: "C", feed: "https://c.example/rss", site: null, folders: [] },
    ];
    expect(readOpml(writeOpml("Mine", list))).toEqual(list);
  });

  it("reads a news sitemap and an index", () => {
    const map = `<urlset xmlns:news="x"><url><loc>https://p.example/a?x=1&amp;y=2</loc><news:news><news:publication><news:name>P</news:name><news:language>en</news:language></news:publication><news:publication_date>2023-02-07T08:00:00Z</news:publication_date><news:title>Lake &amp; river</news:title></news:news></url></urlset>`;
    const [page] = readSitemap(bytes(map)).pages;
    expect(page).toMatchObject({
      url: "https://p.example/a?x=1&y=2",
      title: "Lake & river",
      publisher: "P",
      language: "en",
    });
    expect(page?.published?.value).toBe("2023-02-07T08:00:00Z");
    const index = `<sitemapindex><sitemap><loc>https://p.example/1.xml</loc><lastmod>2023-02-07</lastmod></sitemap><sitemap><loc>no address</loc></sitemap></sitemapindex>`;
    expect(readSitemap(bytes(index)).sitemaps).toEqual([
      { url: "https://p.example/1.xml", modified: { value: "2023-02-07", precision: "day" } },
    ]);
  });

  it("reads pages line by line and tells the lines that do not fit without stopping", () => {
    const lines = [
      `{"url":"https://p.example/1","html":"<p>x</p>","published":"2023-02-07","language":"fr"}`,
      "",
      `{"url":1}`,
      `{"url":"https://p.example/2","html":"<p>cut`,
      `{"url":"https://p.example/3","html":"<p>z</p>","headers":{"Content-Type":"application/xhtml+xml; charset=latin1"}}`,
      `{"url":"ftp://p.example/4","html":"<p>z</p>"}`,
      `{"url":"https://p.example/5","html":"<p>z</p>","published":"last week"}`,
    ].join("\n");
    const read = [...readPageLines(lines, "2026-01-01T00:00:00Z")];
    expect(read.map(({ number }) => number)).toEqual([1, 3, 4, 5, 6, 7]);
    expect(read.map((line) => ("error" in line ? line.error.what : line.page.url))).toEqual([
      "https://p.example/1",
      "Line 3 has no text under html",
      "Line 4 is no JSON object",
      "https://p.example/3",
      "Line 6 has an address that is not http or https",
      "Line 7 has a published date that is not ISO 8601",
    ]);
    expect(read[0]).toMatchObject({
      page: {
        source: { kind: "posted", url: "https://p.example/1" },
        fetchedAt: "2026-01-01T00:00:00Z",
        told: { published: { value: "2023-02-07", source: "user" }, language: "fr" },
      },
    });
    expect(read[3]).toMatchObject({ page: { contentType: "application/xhtml+xml; charset=utf-8" } });
  });
});
