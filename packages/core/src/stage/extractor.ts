import type { Article, Page } from "../article/index.ts";

/** Settings of a person that stand in for what a page lacks. */
export interface ExtractOptions {
  /** ISO 8601 day or moment used where the page has no published date. */
  published?: string;
  language?: string;
}

/** Turns the bytes of a page into an Article. Throws typed errors (`EMPTY_INPUT`, `BINARY_INPUT`, `NO_ARTICLE` …). */
export interface Extractor {
  specification: "extractor/v1";
  name: string;
  version: string;
  extract(page: Page, options: ExtractOptions): Article;
}
