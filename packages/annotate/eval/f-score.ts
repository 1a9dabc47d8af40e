import type { NameMatchCounts } from "./name-match-counts.ts";
import { percent } from "./percent.ts";

/** The F1 of counts in percent, two digits. */
export function fScore({ right, found, gold }: NameMatchCounts): number {
  return percent(2 * right, found + gold);
}
