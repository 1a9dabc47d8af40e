import { formatTimeSpan, type TimeSpan } from "@dateline/core";

/** A time as a line of text with where it comes from: `30 January to 5 February 2023 (relative: “Last week”)`. */
export function formatTime(time: TimeSpan): string {
  const words = time.evidence ? `: “${time.evidence.quote}”` : "";
  const when = formatTimeSpan(time);
  return time.basis === "unknown" ? "time not stated" : `${when} (${time.basis}${words})`;
}
