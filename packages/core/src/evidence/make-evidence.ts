import { InvalidDataError } from "../error/index.ts";
import type { Evidence } from "./evidence.ts";

/** Evidence for a span of an article's text; throws `InvalidDataError` where the span is empty or outside the text. */
export function makeEvidence(article: { id: string; text: string }, start: number, end: number): Evidence {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > article.text.length) {
    throw new InvalidDataError({ what: `The span ${start} to ${end} is not inside the text`, where: article.id });
  }
  return { articleId: article.id, start, end, quote: article.text.slice(start, end) };
}
