import type { ResolvedClaim } from "@dateline/core";
import type { EventFit } from "./same-event.ts";

/**
 * Groups the claims of one block into events. Claims are taken in an order of their own (the best dated and most
 * complete first, then by id) and each joins the first group that has a member it fits and none it contradicts, so the
 * order in which claims come does not matter and no chain of half-fitting claims can grow.
 */
export function clusterClaims(
  claims: readonly ResolvedClaim[],
  same: (a: ResolvedClaim, b: ResolvedClaim) => EventFit,
): ResolvedClaim[][] {
  const ordered = [...new Map(claims.map((claim) => [claim.claim.id, claim])).values()].sort(
    (a, b) => weight(b) - weight(a) || (a.claim.id < b.claim.id ? -1 : 1),
  );
  const groups: ResolvedClaim[][] = [];
  for (const claim of ordered) {
    const fitting = groups.filter((members) => {
      const fits = members.map((member) => same(member, claim));
      return fits.includes("same") && !fits.includes("apart");
    });
    const own = fitting.find((members) => members.some((member) => member.claim.articleId === claim.claim.articleId));
    // Without an exact day, a claim that fits two events is told of neither.
    const group = own ?? (fitting.length > 1 && weight(claim) < exact ? undefined : fitting[0]);
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

const fine = new Set(["second", "minute", "hour", "part-of-day", "day"]);

const exact = 8;

function weight({ claim, sources, targets, place }: ResolvedClaim): number {
  const { basis, precision } = claim.time;
  const dated = basis === "unknown" || basis === "bounded" ? 0 : fine.has(precision) ? exact : 4;
  return dated + (sources.length > 0 && targets.length > 0 ? 2 : 0) + (place ? 1 : 0);
}
