import type { Evidence } from "./evidence.ts";

/** True where the evidence still says what the article's text says at that place. */
export function checkEvidence(article: { id: string; text: string }, evidence: Evidence): boolean {
  return evidence.articleId === article.id && article.text.slice(evidence.start, evidence.end) === evidence.quote;
}
