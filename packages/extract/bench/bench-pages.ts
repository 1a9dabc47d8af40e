import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import type { GoldPage } from "../eval/read-pages.ts";
import { extractor } from "../src/index.ts";

const most = 48;
const rounds = 3;

interface Times {
  own: number;
  other: number;
}

/**
 * Pages per second of the whole extractor (body, metadata, furniture, schema) and of Readability on jsdom alone, on the
 * same pages, drawn evenly from all. Of three readings of a page the shortest counts, so that a busy machine slows both
 * alike.
 */
export function benchPages(all: readonly GoldPage[]): Record<string, number> {
  const step = Math.max(1, all.length / most);
  const pages = all.filter((_, index) => Math.floor((index + 1) / step) > Math.floor(index / step));
  const html = new TextDecoder();
  const own = ({ url, bytes }: GoldPage) => {
    const source = { kind: "url" as const, url };
    extractor.extract({ source, url, bytes, contentType: null, fetchedAt: "2026-01-01T00:00:00Z" }, {});
  };
  const virtualConsole = new VirtualConsole();
  const other = ({ url, bytes }: GoldPage) => {
    const dom = new JSDOM(html.decode(bytes), { url, virtualConsole });
    new Readability(dom.window.document).parse();
    dom.window.close();
  };
  const best: Times[] = pages.map(() => ({ own: Number.POSITIVE_INFINITY, other: Number.POSITIVE_INFINITY }));
  for (let round = 0; round < rounds; round++) {
    // Turn by turn over all pages, since what jsdom leaves behind is cleared away in the time of what runs next.
    for (const [index, page] of pages.entries()) note(best[index], "own", () => own(page));
    for (const [index, page] of pages.entries()) note(best[index], "other", () => other(page));
  }
  const perSecond = (which: keyof Times) => (pages.length * 1000) / best.reduce((sum, times) => sum + times[which], 0);
  const [ours, theirs] = [perSecond("own"), perSecond("other")];
  return {
    pages: pages.length,
    "pages-per-second": ours,
    "pages-per-second.readability-jsdom": theirs,
    ratio: ours / theirs,
  };
}

function note(times: Times | undefined, which: keyof Times, run: () => void): void {
  const start = performance.now();
  run();
  if (times) times[which] = Math.min(times[which], performance.now() - start);
}
