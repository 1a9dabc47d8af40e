/** Days from 1970-01-01 to the day of an ISO 8601 day or moment, as written there; null where there is none. */
export function dayNumber(moment: string | null): number | null {
  const time = dayStart(moment);
  return time === null ? null : Math.floor(time / 86_400_000);
}

/** Milliseconds from 1970-01-01 to an ISO 8601 day or moment; a moment without a zone is read as UTC. */
export function momentNumber(moment: string | null): number | null {
  const start = dayStart(moment);
  if (moment === null || start === null) return null;
  const clock = /T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})?$/.exec(moment);
  if (!clock) return start;
  const [hours = 0, minutes = 0, seconds = 0] = clock.slice(1, 4).map((part) => Number(part ?? 0));
  const thousandths = Number((clock[4] ?? "0").padEnd(3, "0"));
  const zone = /^([+-])(\d{2}):(\d{2})$/.exec(clock[5] ?? "");
  const offset = zone ? (zone[1] === "-" ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
  return start + ((hours * 60 + minutes - offset) * 60 + seconds) * 1000 + thousandths;
}

function dayStart(moment: string | null): number | null {
  const parts = /^(-?\d{4})-(\d{2})-(\d{2})/.exec(moment ?? "");
  if (!parts) return null;
  const date = new Date(0);
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return date.getTime();
}
