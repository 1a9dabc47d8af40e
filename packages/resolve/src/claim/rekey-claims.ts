import type { Actor, ResolvedClaim, ResolvedFiller } from "@dateline/core";
import { joinTold } from "./join-told.ts";
import { partyOf } from "./party.ts";

/** Gives the claims of one article their blocks again for the actors they name now; `published` is the article's day. */
export function rekeyClaims(
  claims: readonly ResolvedClaim[],
  actors: ReadonlyMap<string, Actor>,
  published: string | null,
): ResolvedClaim[] {
  const parties = (side: readonly ResolvedFiller[]) =>
    side.flatMap((one) => {
      const actor = actors.get(one.actorId);
      return actor ? [partyOf(actor)] : [];
    });
  const drafts = claims.map(({ block: _, ...resolved }) => ({
    resolved,
    sources: parties(resolved.sources),
    targets: parties(resolved.targets),
  }));
  return joinTold(drafts, published?.slice(0, 10) ?? null);
}
