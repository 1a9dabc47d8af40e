import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import type { GoldPage } from "../eval/read-pages.ts";
import { extractor } from "../src/index.ts";

const most = 40;
const rounds = 2;

/**
 * Pages per second of the whole extractor (body, metadata, furniture, schema) and of Readability on jsdom alone, on the
 * same pages in one run; the better of two rounds each.
 */
export function benchPages(all: readonly GoldPage[]): Record<string, number> {
  const pages = all.slice(0, most);
  const html = new TextDecoder();
  const own = (page: GoldPage) => {
    const source = { kind: "url" as const, url: page.url };
    extractor.extract(
      { source, url: page.url, bytes: page.bytes, contentType: null, fetchedAt: "2026-01-01T00:00:00Z" },
      {},
    );
  };
  const other = (page: GoldPage) => {
    const dom = new JSDOM(html.decode(page.bytes), { url: page.url });
    new Readability(dom.window.document).parse();
    dom.window.close();
  };
  for (const page of pages.slice(0, 5)) {
    own(page);
    other(page);
  }
  let [ours, theirs] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    ours = Math.max(ours, rate(pages, own));
    theirs = Math.max(theirs, rate(pages, other));
  }
  return {
    pages: pages.length,
    "pages-per-second": ours,
    "pages-per-second.readability-jsdom": theirs,
    ratio: ours / theirs,
  };
}

function rate(pages: readonly GoldPage[], run: (page: GoldPage) => void): number {
  const start = performance.now();
  for (const page of pages) run(page);
  return (pages.length * 1000) / (performance.now() - start);
}
