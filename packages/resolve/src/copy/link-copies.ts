import type { ArticleLink } from "@dateline/core";

/** What is compared of an article: its MinHash, and its day for who came first. */
export interface SignedArticle {
  articleId: string;
  minhash: readonly number[];
  published: string | null;
}

const copy = 0.7;
const excerpt = 0.35;

/**
 * Which of the candidates an article repeats, or is repeated by. `from` is the later article; without days, or with the
 * same, the one with the greater id, so that the pair is the same whichever was ingested first.
 */
export function linkCopies(article: SignedArticle, candidates: readonly SignedArticle[]): ArticleLink[] {
  const links = candidates.flatMap((other): ArticleLink[] => {
    const score = likeness(article.minhash, other.minhash);
    if (other.articleId === article.articleId || score < excerpt) return [];
    const [from, to] = isLater(article, other) ? [article, other] : [other, article];
    return [{ from: from.articleId, to: to.articleId, kind: score >= copy ? "copy" : "excerpt", score }];
  });
  return links.sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1));
}

function isLater(a: SignedArticle, b: SignedArticle): boolean {
  const [day, other] = [a.published ?? "", b.published ?? ""];
  if (day !== "" && other !== "" && day !== other) return day > other;
  return a.articleId > b.articleId;
}

function likeness(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  if (length === 0) return 0;
  let equal = 0;
  for (let at = 0; at < length; at++) if (a[at] === b[at]) equal++;
  return equal / length;
}
