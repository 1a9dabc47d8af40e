import type { DatelineError, Page } from "@dateline/core";
import { readPageLine } from "./read-page-line.ts";

/** A line of a list of pages with its number from 1: the page, or what is wrong with the line. */
export type PageLine = { number: number } & ({ page: Page } | { error: DatelineError });

/** The lines of an NDJSON text of pages, empty ones left out; `fetchedAt` stands for lines that tell none. Never throws. */
export function* readPageLines(text: string, fetchedAt: string): Generator<PageLine> {
  let number = 0;
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf("\n", from);
    const line = text.slice(from, end < 0 ? text.length : end).trim();
    from = end < 0 ? text.length : end + 1;
    number += 1;
    if (line !== "") yield { number, ...readPageLine(line, number, fetchedAt) };
  }
}
