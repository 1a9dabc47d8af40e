import type { ArticleLink } from "@dateline/core";

/** What is compared of an article: its MinHash, and its day for who came first. */
export interface SignedArticle {
  articleId: string;
  minhash: readonly number[];
  published: string | null;
}

const copy = 0.7;
const excerpt = 0.75;
const least = 0.1;
const range = 2 ** 32;

/**
 * Which of the candidates an article repeats, or is repeated by. `from` is the later article; without days, or with the
 * same, the one with the greater id, so that the pair is the same whichever was ingested first.
 */
export function linkCopies(article: SignedArticle, candidates: readonly SignedArticle[]): ArticleLink[] {
  const links = candidates.flatMap((other): ArticleLink[] => {
    if (other.articleId === article.articleId) return [];
    const alike = likeness(article.minhash, other.minhash);
    const held = containment(article.minhash, other.minhash, alike);
    const kind = alike >= copy ? "copy" : alike >= least && held >= excerpt ? "excerpt" : null;
    if (kind === null) return [];
    const [from, to] = isLater(article, other) ? [article, other] : [other, article];
    return [{ from: from.articleId, to: to.articleId, kind, score: kind === "copy" ? alike : held }];
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

/** How much of the shorter text the longer one holds; lengths are reckoned from the mean of the least hashes. */
function containment(a: readonly number[], b: readonly number[], alike: number): number {
  const [one, other] = [sizeOf(a), sizeOf(b)];
  const shared = (alike * (one + other)) / (1 + alike);
  return Math.min(1, Math.round((shared / Math.max(1, Math.min(one, other))) * 1e4) / 1e4);
}

function sizeOf(minhash: readonly number[]): number {
  const sum = minhash.reduce((total, hash) => total + hash, 0);
  return sum === 0 ? 0 : (range * minhash.length) / sum;
}
