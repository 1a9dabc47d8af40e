import type { TimeSpan } from "@dateline/core";

/** A time as a line of text: the interval, how fine it is and where it comes from; never more than is known. */
export function formatTime(time: TimeSpan): string {
  const about = time.approximate ? "about " : "";
  if (time.basis === "unknown" || (time.earliest === null && time.latest === null)) return "time not stated";
  const day = (moment: string | null) => moment?.slice(0, 10) ?? "";
  if (time.basis === "bounded")
    return time.latest === null ? `not before ${day(time.earliest)}` : `not stated, by ${day(time.latest)}`;
  const same = time.earliest !== null && time.latest !== null && day(time.earliest) === day(time.latest);
  const span = same ? day(time.earliest) : `${day(time.earliest) || "…"} to ${day(time.latest) || "…"}`;
  return `${about}${span} (${time.basis}${time.evidence ? `: “${time.evidence.quote}”` : ""})`;
}
