import { DatelineError } from "@dateline/core";
import { extractor } from "../src/index.ts";
import { readPages } from "./read-pages.ts";
import { shingleScore } from "./shingle-score.ts";

/** Body precision, recall and F1 of the extractor on the article-extraction pages of a folder of training data. */
export function scorePages(folder: string): Record<string, number> {
  const pages = readPages(folder);
  let [precision, recall, refused] = [0, 0, 0];
  for (const page of pages) {
    const text = readText(page);
    if (text === null) refused += 1;
    const score = shingleScore(page.body, text ?? "");
    precision += score.precision / pages.length;
    recall += score.recall / pages.length;
  }
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { pages: pages.length, "body.f1": f1, "body.precision": precision, "body.recall": recall, refused };
}

function readText(page: { url: string; bytes: Uint8Array }): string | null {
  const { url, bytes } = page;
  const source = { kind: "url" as const, url };
  try {
    return extractor.extract({ source, url, bytes, contentType: null, fetchedAt: "2026-01-01T00:00:00Z" }, {}).text;
  } catch (error) {
    if (DatelineError.isInstance(error)) return null;
    throw error;
  }
}
