import type { TimeSpan } from "@dateline/core";
import { boundsOf } from "./time-bounds.ts";

/** How two times stand to each other: `same` and `inside` may be one event, `near` only with all else equal. */
export type TimeFit = "same" | "inside" | "near" | "open" | "apart";

const month = 31;
const slack = 2;

/** Compares two times: `open` where either is not stated; intervals longer than `longest` days hold nothing for sure. */
export function compareTimes(a: TimeSpan, b: TimeSpan, longest = month): TimeFit {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  if (!one || !other) return "open";
  const gap = Math.max(other.from - one.to, one.from - other.to);
  if (gap > 0) return gap <= slack && length(one) <= 1 && length(other) <= 1 ? "near" : "apart";
  if (one.from === other.from && one.to === other.to) return length(one) <= longest ? "same" : "open";
  return Math.max(length(one), length(other)) <= longest ? "inside" : "apart";
}

function length(span: { from: number; to: number }): number {
  return span.to - span.from + 1;
}
