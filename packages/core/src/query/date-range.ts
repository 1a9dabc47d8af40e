/** The days that a date of a query covers, both inclusive; null is an open end. */
export interface DateRange {
  earliest: string | null;
  latest: string | null;
}

const day = 86_400_000;

/**
 * The days of a date in the query language: `2022`, `2022-12`, `2022-12-05`, `2022-W05`, an interval of two of these
 * (either end may be left out, or be `..`), a duration before or after a day (`P1M/2022-12-31`, `2022-12-01/P1M`), or a
 * duration up to `now` (`P1W/`, `P1W`). Null where the text is none of these.
 */
export function dateRange(text: string, now: Date): DateRange | null {
  const [first = "", second, ...more] = text.trim().toUpperCase().split("/");
  if (more.length > 0 || text.length > 60) return null;
  if (second === undefined) return first.startsWith("P") ? lately(first, now) : wholeOf(first);
  if (isOpen(second) && first.startsWith("P")) return lately(first, now);
  if (isOpen(first) && isOpen(second)) return null;
  const from = isOpen(first) || first.startsWith("P") ? null : wholeOf(first);
  const to = isOpen(second) || second.startsWith("P") ? null : wholeOf(second);
  const range = { earliest: from?.earliest ?? null, latest: to?.latest ?? null };
  if (first.startsWith("P")) range.earliest = moved(range.latest, first, -1);
  else if (!isOpen(first) && from === null) return null;
  if (second.startsWith("P")) range.latest = moved(range.earliest, second, 1);
  else if (!isOpen(second) && to === null) return null;
  if (first.startsWith("P") && range.earliest === null) return null;
  if (second.startsWith("P") && range.latest === null) return null;
  return range.earliest !== null && range.latest !== null && range.earliest > range.latest ? null : range;
}

function isOpen(part: string): boolean {
  return part === "" || part === "..";
}

function lately(duration: string, now: Date): DateRange | null {
  const start = shifted(now, duration, -1);
  return start === null ? null : { earliest: isoDay(start), latest: null };
}

/** The day that a duration reaches from a day, that day counted in: a week from Monday ends on Sunday. */
function moved(from: string | null, duration: string, sign: 1 | -1): string | null {
  if (from === null) return null;
  const end = shifted(new Date(`${from}T00:00:00Z`), duration, sign);
  return end === null ? null : isoDay(new Date(end.getTime() - sign * day));
}

function shifted(from: Date, duration: string, sign: 1 | -1): Date | null {
  const parts = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/.exec(duration);
  if (!parts) return null;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0) * sign);
  const moment = new Date(from);
  const wanted = moment.getUTCDate();
  moment.setUTCDate(1);
  moment.setUTCMonth(moment.getUTCMonth() + years * 12 + months);
  // The 31st moved to a shorter month is that month's last day.
  moment.setUTCDate(Math.min(wanted, daysIn(moment.getUTCFullYear(), moment.getUTCMonth())));
  moment.setUTCDate(moment.getUTCDate() + weeks * 7 + days);
  return inRange(moment) ? moment : null;
}

function wholeOf(text: string): DateRange | null {
  const week = /^(\d{4})-?W(\d{2})$/.exec(text);
  if (week) return weekOf(Number(week[1]), Number(week[2]));
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? null : Number(parts[2]) - 1;
  const date = parts[3] === undefined ? null : Number(parts[3]);
  if (month === null) return { earliest: `${parts[1]}-01-01`, latest: `${parts[1]}-12-31` };
  if (month < 0 || month > 11) return null;
  const last = daysIn(year, month);
  if (date === null) return { earliest: `${text}-01`, latest: `${text}-${last}` };
  return date >= 1 && date <= last ? { earliest: text, latest: text } : null;
}

function weekOf(year: number, week: number): DateRange | null {
  const fourth = new Date(0);
  fourth.setUTCFullYear(year, 0, 4);
  const monday = new Date(fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * day + (week - 1) * 7 * day);
  const thursday = new Date(monday.getTime() + 3 * day);
  if (week < 1 || thursday.getUTCFullYear() !== year) return null;
  const sunday = new Date(monday.getTime() + 6 * day);
  return inRange(monday) && inRange(sunday) ? { earliest: isoDay(monday), latest: isoDay(sunday) } : null;
}

function daysIn(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year, month + 1, 0);
  return last.getUTCDate();
}

function inRange(moment: Date): boolean {
  return moment.getUTCFullYear() >= 0 && moment.getUTCFullYear() <= 9999;
}

function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
