import { type Article, DatelineError } from "@dateline/core";
import { extractor } from "../src/index.ts";
import { type HardPage, hardPages } from "./gold/hard-pages.ts";

/** Shares of right metadata on the hand-written pages in the shapes of real sites, each 0 to 1. */
export function scoreHardPages(): Record<string, number> {
  const read = hardPages().map((page) => ({ page, article: readHardPage(page) }));
  const share = (holds: (page: HardPage, article: Article | null) => boolean) =>
    read.filter(({ page, article }) => holds(page, article)).length / read.length;
  const found = read.filter(({ article }) => article !== null);
  return {
    pages: read.length,
    refused: read.length - found.length,
    "title.exact": share((page, article) => sameWords(article?.title ?? "") === sameWords(page.title)),
    "authors.f1": f1(read.map(({ page, article }) => [page.authors, namesOf(article)])),
    "dates.f1": f1(read.map(({ page, article }) => dayPair(page.published, article?.published?.value ?? null))),
    "modified.f1": f1(read.map(({ page, article }) => dayPair(page.modified, article?.modified?.value ?? null))),
    moment: share((page, article) => sameMoment(page.published, article?.published?.value ?? null)),
    kind: share((page, article) => page.kind === (article?.kind === "unknown" ? "news" : article?.kind)),
    language: share((page, article) => page.language === article?.language?.code),
    publisher: share((page, article) => page.publisher === article?.publisher?.name),
    canonical: share(
      (page, article) => page.canonical.replace(/\/$/, "") === article?.canonicalUrl?.replace(/\/$/, ""),
    ),
    "dates.of-the-run": found.filter(({ article }) => article?.published?.value.startsWith(runDay)).length,
  };
}

const runDay = "2026-11-23";

/** The article that the extractor makes of a hand-written page, null where it refuses the page. */
export function readHardPage(page: HardPage & { html: string }): Article | null {
  const bytes = new TextEncoder().encode(page.html);
  const source = { kind: "url" as const, url: page.url };
  const fetchedAt = `${runDay}T09:00:00Z`;
  try {
    return extractor.extract({ source, url: page.url, bytes, contentType: "text/html", fetchedAt }, {});
  } catch (error) {
    if (DatelineError.isInstance(error)) return null;
    throw error;
  }
}

function namesOf(article: Article | null): string[] {
  return article?.byline.map(({ name }) => name) ?? [];
}

/** Typographic quotes and dashes are the same title; spaces never differ. */
function sameWords(title: string): string {
  return title.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}

/** A day counts as found as it is written on either clock of one moment. */
function dayPair(gold: string | null, got: string | null): [string[], string[]] {
  if (gold !== null && got !== null && sameMoment(gold, got)) return [[gold], [gold]];
  return [gold === null ? [] : [gold.slice(0, 10)], got === null ? [] : [got.slice(0, 10)]];
}

function sameMoment(gold: string | null, got: string | null): boolean {
  if (gold === null || got === null) return gold === got;
  return Date.parse(zoned(gold)) === Date.parse(zoned(got));
}

/** A moment without a zone is only equal to one without a zone. */
function zoned(value: string): string {
  return /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(value)
    ? value
    : value.replace(/^\d{4}/, (year) => String(Number(year) - 1000));
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
