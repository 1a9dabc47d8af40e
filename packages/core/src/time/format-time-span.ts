import type { TimeSpan } from "./time-span.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A time as a reader would write it: as fine as it is known and no finer; `not stated` where nothing was said. */
export function formatTimeSpan(span: TimeSpan): string {
  const { earliest, latest, basis } = span;
  if (earliest === null && latest === null) return "not stated";
  if (basis === "bounded" || earliest === null || latest === null) return formatBounds(earliest, latest);
  const about = span.approximate ? "about " : "";
  if (earliest.slice(0, 10) === latest.slice(0, 10)) return `${about}${formatDay(earliest)}${clockOf(earliest)}`;
  return about + (wholeMonths(earliest, latest) ?? `${formatDay(earliest, latest)} to ${formatDay(latest)}`);
}

function formatBounds(earliest: string | null, latest: string | null): string {
  if (earliest === null) return `by ${formatDay(latest ?? "")}`;
  if (latest === null) return `from ${formatDay(earliest)}`;
  return `between ${formatDay(earliest)} and ${formatDay(latest)}`;
}

function formatDay(moment: string, beside?: string): string {
  const { year, month, day } = partsOf(moment);
  const other = beside === undefined ? undefined : partsOf(beside);
  const sameYear = other?.year === year;
  const monthName = sameYear && other?.month === month ? "" : ` ${months[month - 1]}`;
  return `${day}${monthName}${sameYear ? "" : ` ${formatYear(year)}`}`;
}

function wholeMonths(earliest: string, latest: string): string | null {
  const [from, to] = [partsOf(earliest), partsOf(latest)];
  const lastDay = new Date(Date.UTC(to.year, to.month, 0)).getUTCDate();
  if (from.day !== 1 || to.day !== lastDay) return null;
  const wholeYears = from.month === 1 && to.month === 12;
  if (wholeYears && from.year === to.year) return formatYear(from.year);
  if (wholeYears && from.year % 10 === 0 && to.year === from.year + 9) return `the ${from.year}s`;
  if (wholeYears) return `${formatYear(from.year)} to ${formatYear(to.year)}`;
  if (from.year === to.year && from.month === to.month) return `${months[from.month - 1]} ${formatYear(from.year)}`;
  const fromYear = from.year === to.year ? "" : ` ${formatYear(from.year)}`;
  return `${months[from.month - 1]}${fromYear} to ${months[to.month - 1]} ${formatYear(to.year)}`;
}

function partsOf(moment: string): { year: number; month: number; day: number } {
  const [, year = "0", month = "1", day = "1"] = /^(-?\d{4})-(\d{2})-(\d{2})/.exec(moment) ?? [];
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function formatYear(year: number): string {
  return year <= 0 ? `${1 - year} BC` : String(year);
}

function clockOf(moment: string): string {
  const clock = /T(\d{2}:\d{2})/.exec(moment)?.[1];
  return clock === undefined ? "" : `, ${clock}`;
}
