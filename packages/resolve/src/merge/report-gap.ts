import type { ResolvedClaim } from "@dateline/core";
import { boundsOf, dayNumber } from "../time/index.ts";

const longest = 8;

/**
 * Days between two reports of which at least one gives no day: of both without, between their articles; of one with a
 * day, from that day to the other's article. Null where it cannot be told, or where the report came before the day.
 */
export function reportGap(a: ResolvedClaim, b: ResolvedClaim): number | null {
  const [one, other] = [boundsOf(a.claim.time), boundsOf(b.claim.time)];
  if (one && other) return null;
  if (one || other) {
    const [dated, told] = one ? [one, lastDay(b)] : [other, lastDay(a)];
    if (!dated || told === null || dated.to - dated.from >= longest || told < dated.from) return null;
    return Math.max(0, told - dated.to);
  }
  const [first, second] = [lastDay(a), lastDay(b)];
  return first === null || second === null ? null : Math.abs(first - second);
}

/** The last day that a bound allows, which is that of the article. */
function lastDay({ claim }: ResolvedClaim): number | null {
  return claim.time.latest === null ? null : dayNumber(claim.time.latest);
}
