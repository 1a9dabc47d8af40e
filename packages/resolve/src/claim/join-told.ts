import type { ResolvedClaim } from "@dateline/core";
import { compareTimes } from "../time/index.ts";
import { blockOf } from "./block-of.ts";
import type { Party } from "./party.ts";
import type { DraftClaim } from "./resolve-claims.ts";

/**
 * Gives every claim its block. An act told again in the same article without its day, or without one of its sides,
 * takes the block of the telling that says most, so that both can become one event.
 */
export function joinTold(drafts: readonly DraftClaim[], published: string | null): ResolvedClaim[] {
  const ordered = [...drafts].sort(
    (a, b) => fullness(b) - fullness(a) || (a.resolved.claim.id < b.resolved.claim.id ? -1 : 1),
  );
  const leaders: { draft: DraftClaim; block: string }[] = [];
  const blocks = new Map<DraftClaim, string>();
  for (const draft of ordered) {
    // What says its day and both sides stands for itself, so that "visited" does not go with "met".
    const fits = fullness(draft) === whole ? [] : leaders.filter((leader) => isRetelling(leader.draft, draft));
    const own = blockOf({
      claim: draft.resolved.claim,
      sources: draft.sources,
      targets: draft.targets,
      place: draft.resolved.place,
      published,
    });
    const block = fits.length === 1 || new Set(fits.map((one) => one.block)).size === 1 ? (fits[0]?.block ?? own) : own;
    blocks.set(draft, block);
    leaders.push({ draft, block });
  }
  return drafts.map((draft) => ({ ...draft.resolved, block: blocks.get(draft) ?? "" }));
}

const whole = 7;

function isRetelling(full: DraftClaim, bare: DraftClaim): boolean {
  const [one, other] = [full.resolved.claim, bare.resolved.claim];
  if (one.type !== other.type || one.polarity !== other.polarity || one.modality !== other.modality) return false;
  if (one.mode !== null && other.mode !== null && one.mode !== other.mode) return false;
  const overlap = ["same", "inside"].includes(compareTimes(one.time, other.time));
  if (isDated(full) && isDated(bare) && !overlap) return false;
  return sides(full.sources, bare.sources) && sides(full.targets, bare.targets) && shared(full, bare);
}

/** One of two sides may be left out, or tell of people without a name. */
function sides(full: readonly Party[], bare: readonly Party[]): boolean {
  if (full.length === 0 || bare.length === 0 || meet(full, bare)) return true;
  return full.every(isUnnamed) || bare.every(isUnnamed);
}

/** Two tellings must have a side in common: whom it befell or, where neither says so, who did it. */
function shared(full: DraftClaim, bare: DraftClaim): boolean {
  if (meet(full.targets, bare.targets)) return true;
  return full.targets.length === 0 && bare.targets.length === 0 && meet(full.sources, bare.sources);
}

function meet(a: readonly Party[], b: readonly Party[]): boolean {
  return a.some((one) => b.some((other) => other.root === one.root));
}

function isUnnamed({ rank }: Party): boolean {
  return rank === 3;
}

function isDated({ resolved }: DraftClaim): boolean {
  const { time } = resolved.claim;
  return time.basis !== "unknown" && time.basis !== "bounded" && (time.earliest ?? time.latest) !== null;
}

function fullness(draft: DraftClaim): number {
  return (isDated(draft) ? 4 : 0) + (draft.targets.length > 0 ? 2 : 0) + (draft.sources.length > 0 ? 1 : 0);
}
