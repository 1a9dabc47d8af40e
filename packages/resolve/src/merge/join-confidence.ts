import type { Confidence, ResolvedClaim } from "@dateline/core";

const discount = 0.5;
const highest = 0.99;

/**
 * How sure an event is from how sure its reports are. Reports of one article are not independent: the best of each
 * article counts, and every article after the first at half its weight.
 */
export function joinConfidence(claims: readonly ResolvedClaim[]): Confidence {
  const best = new Map<string, number>();
  for (const { claim } of claims)
    best.set(claim.articleId, Math.max(best.get(claim.articleId) ?? 0, claim.confidence.score));
  const [first = 0, ...others] = [...best.values()].sort((a, b) => b - a);
  const doubt = others.reduce((left, score) => left * (1 - score * discount), 1 - first);
  const score = Math.max(first, Math.min(highest, Math.round((1 - doubt) * 1e4) / 1e4));
  return { score, method: best.size === 1 ? "best-report" : "reports-of-articles" };
}
