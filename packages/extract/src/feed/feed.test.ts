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
    const index = `<sitemapindex><sitemap><loc>https://p.example/1.xml</loc></sitemap></sitemapindex>`;
    expect(readSitemap(bytes(index)).sitemaps).toEqual(["https://p.example/1.xml"]);
  });

  it("reads pages line by line and names the line that does not fit", () => {
    const lines = `{"url":"https://p.example/1","html":"<p>x</p>"}\n\n{"url":1}`;
    const pages = readPageLines(lines, "2026-01-01T00:00:00Z");
    expect(pages.next().value).toMatchObject({ url: "https://p.example/1", source: { kind: "posted" } });
    expect(() => pages.next()).toThrow(/Line 3/);
  });
});
