import type { TimeSpan } from "@dateline/core";
import { dayNumber } from "../time/index.ts";

const bases = ["stated", "relative", "inherited", "bounded", "unknown"];

/** The narrowest time told, a stated one before one reckoned; of two bounds the nearer one; the first of equals stays. */
export function bestTime(times: readonly TimeSpan[]): TimeSpan {
  const [best] = [...times].sort(
    (a, b) =>
      width(a) - width(b) ||
      bases.indexOf(a.basis) - bases.indexOf(b.basis) ||
      (a.latest ?? "9999").localeCompare(b.latest ?? "9999"),
  ) as [TimeSpan];
  return best;
}

function width(time: TimeSpan): number {
  if (time.basis === "unknown") return Number.MAX_SAFE_INTEGER;
  if (time.earliest === null || time.latest === null || time.basis === "bounded") return 1e9;
  return dayNumber(time.latest) - dayNumber(time.earliest);
}
