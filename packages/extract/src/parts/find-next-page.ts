import type { Page } from "@dateline/core";
import { decodeBytes } from "../decode/index.ts";
import { parsePage } from "../tree/index.ts";
import { nextPage } from "./next-page.ts";

const hint =
  /\bnext\b|pag[ei]|seite|strona|sayfa|sida|[?&;]pg?=|suite|suivant|weiter|siguiente|avanti|volgende|\/2\/?["'?#]|[-_,]2\.|下一|次の|الصفحة|далее|следующая/iu;

/**
 * The address of the next page of the article that this page begins or goes on with, null where there is none; `first`
 * is the address of the article's first page.
 */
export function findNextPage(page: Page, first: string | null = page.url): string | null {
  if (page.url === null || (page.contentType !== null && !/html/i.test(page.contentType))) return null;
  const { text } = decodeBytes(page.bytes, page.contentType, page.url);
  return hint.test(text) ? nextPage(parsePage(text).root, page.url, first) : null;
}
