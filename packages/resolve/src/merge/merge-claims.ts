import type { MergedEvent, ResolvedClaim } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { buildEvent } from "./build-event.ts";
import { clusterClaims } from "./cluster-claims.ts";
import { sameEvent } from "./same-event.ts";

/** Merges all claims of some blocks into events, sorted by id; claims of different blocks never meet. */
export function mergeClaims(knowledge: Knowledge, claims: readonly ResolvedClaim[]): MergedEvent[] {
  const blocks = new Map<string, ResolvedClaim[]>();
  for (const claim of claims) {
    const block = blocks.get(claim.block);
    if (block) block.push(claim);
    else blocks.set(claim.block, [claim]);
  }
  return [...blocks]
    .flatMap(([block, members]) =>
      clusterClaims(members, (a, b) => sameEvent(knowledge, a, b)).map((group) => ({
        block,
        event: buildEvent(knowledge, block, group),
      })),
    )
    .sort((a, b) => (a.event.id < b.event.id ? -1 : 1));
}
