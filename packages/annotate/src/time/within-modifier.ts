import type { ResolvedTime } from "./resolved-time.ts";
import type { Modifier } from "./time-value.ts";

const shares: Readonly<Record<string, readonly [number, number]>> = {
  "start month": [0, 10],
  "mid month": [10, 20],
  "end month": [20, 31],
};

/** The part of a month that "early", "mid" or "late" leaves of it, in its first, second and last ten days. */
export function withinModifier(time: ResolvedTime, modifier: Modifier | null): ResolvedTime {
  const share = shares[`${modifier} ${time.precision}`];
  const { interval } = time;
  if (!share || interval === null || interval.earliest === null || interval.latest === null) return time;
  const latest = Math.min(interval.latest, interval.earliest + share[1] - 1);
  return { ...time, interval: { earliest: interval.earliest + share[0], latest } };
}
