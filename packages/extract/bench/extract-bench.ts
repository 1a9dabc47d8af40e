import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { type GoldPage, readPages } from "../eval/read-pages.ts";
import { extractor } from "../src/index.ts";

const most = 40;

/**
 * Pages per second of the whole extractor (body, metadata, furniture, schema) and of Readability on jsdom alone, on the
 * same pages of a folder of training data in one run.
 */
export function benchExtract(folder: string): Record<string, number> {
  const pages = readPages(folder).slice(0, most);
  const html = new TextDecoder();
  const own = (page: GoldPage) => {
    const source = { kind: "url" as const, url: page.url };
    extractor.extract({ source, url: page.url, bytes: page.bytes, contentType: null, fetchedAt: "2026-01-01T00:00:00Z" }, {});
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
  const ours = rate(pages, own);
  const theirs = rate(pages, other);
  return { pages: pages.length, "pages-per-second": ours, "pages-per-second.readability-jsdom": theirs, ratio: ours / theirs };
}

function rate(pages: readonly GoldPage[], run: (page: GoldPage) => void): number {
  const start = performance.now();
  for (const page of pages) run(page);
  return (pages.length * 1000) / (performance.now() - start);
}
