import type { TimeSpan } from "@dateline/core";
import { dayNumber } from "./day-number.ts";

/** The first and last day of a time as day numbers; null where no day of it is stated. */
export function boundsOf(time: TimeSpan): { from: number; to: number } | null {
  if (time.basis === "unknown" || time.basis === "bounded") return null;
  const [from, to] = [time.earliest ?? time.latest, time.latest ?? time.earliest];
  return from === null || to === null ? null : { from: dayNumber(from), to: dayNumber(to) };
}
