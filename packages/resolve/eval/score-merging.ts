import type { Resolver } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import type { GoldPair } from "./read-pairs.ts";
import { resolvedClaim } from "./resolved-claim.ts";

/** How pairs of event reports were merged; precision and recall of the pairs merged. */
export interface MergingScore {
  pairs: number;
  precision: number;
  recall: number;
  errors: string[];
}

/** Merges each pair on its own and compares with the verdict of the gold set. */
export function scoreMerging(resolver: Resolver, knowledge: Knowledge, pairs: readonly GoldPair[]): MergingScore {
  let [both, merged, same] = [0, 0, 0];
  const errors: string[] = [];
  for (const pair of pairs) {
    const claims = pair.events.map((event, index) => resolvedClaim(knowledge, event, String(index)));
    const one = resolver.merge(claims).length === 1;
    if (one) merged++;
    if (pair.same) same++;
    if (one && pair.same) both++;
    if (one !== pair.same) errors.push(pair.line);
  }
  return {
    pairs: pairs.length,
    precision: merged === 0 ? 1 : both / merged,
    recall: same === 0 ? 1 : both / same,
    errors,
  };
}
