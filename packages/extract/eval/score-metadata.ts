import { type Article, DatelineError } from "@dateline/core";
import { extractor } from "../src/index.ts";
import { buildPage } from "./gold/build-page.ts";
import type { GoldSpec } from "./gold/gold-page.ts";
import pages from "./gold/pages.json" with { type: "json" };

/** Shares of right titles, authors and dates on the metadata gold of this package, each 0 to 1. */
export function scoreMetadata(): Record<string, number> {
  const specs = pages as GoldSpec[];
  const read = specs.map((spec) => ({ spec, article: readGold(spec) }));
  const titles = read.filter(({ spec, article }) => article?.title === spec.title).length;
  const authors = f1(read.map(({ spec, article }) => [spec.authors, article?.byline.map(({ name }) => name) ?? []]));
  const dates = f1(
    read.map(({ spec, article }) => [
      spec.published === null ? [] : [spec.published],
      article?.published ? [article.published.value.slice(0, 10)] : [],
    ]),
  );
  const three = read.filter(({ spec }) => spec.authors.length === 3);
  const allThree = three.filter(({ spec, article }) =>
    spec.authors.every((name) => article?.byline.some((a) => a.name === name)),
  );
  return {
    pages: specs.length,
    "title.exact": titles / specs.length,
    "authors.f1": authors,
    "dates.f1": dates,
    "three-authors": allThree.length,
    "three-authors.pages": three.length,
    "dates.of-the-run": read.filter(({ article }) => article?.published?.value.startsWith(runDay)).length,
  };
}

const runDay = "2026-11-23";

/** The article that the extractor makes of a gold page, null where it refuses the page. */
export function readGold(spec: GoldSpec): Article | null {
  const bytes = new TextEncoder().encode(buildPage(spec));
  const source = { kind: "url" as const, url: spec.url };
  try {
    return extractor.extract(
      { source, url: spec.url, bytes, contentType: "text/html", fetchedAt: `${runDay}T09:00:00Z` },
      {},
    );
  } catch (error) {
    if (DatelineError.isInstance(error)) return null;
    throw error;
  }
}

/** F1 over all values of all pages. */
function f1(pairs: readonly [string[], string[]][]): number {
  let [right, wanted, found] = [0, 0, 0];
  for (const [gold, got] of pairs) {
    right += got.filter((value) => gold.includes(value)).length;
    wanted += gold.length;
    found += got.length;
  }
  return right === 0 ? 0 : (2 * right) / (wanted + found);
}
