/** A day of the proleptic Gregorian calendar as the number of days since 1970-01-01; pure arithmetic, no time zones. */
export type DayNumber = number;

const dayMs = 86_400_000;

/** The day number of a date; the year is astronomical (1 BC is 0). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / dayMs);
}

/** The year, month and day of a day number, and its weekday from 1 (Monday) to 7. */
export function dateOf(number: DayNumber): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(number * dayMs);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: ((date.getUTCDay() + 6) % 7) + 1,
  };
}

/** A day number as `2023-02-08`; years before 1 as `-0489-…`. */
export function isoDay(number: DayNumber): string {
  const { year, month, day } = dateOf(number);
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

/** A year in four digits, with a sign before year 0. */
export function isoYear(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

export function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);
}

/** The Monday of the week a day is in. */
export function mondayOf(number: DayNumber): DayNumber {
  return number - (dateOf(number).weekday - 1);
}

/** The ISO week of a day as `2023-W05`. */
export function isoWeek(number: DayNumber): string {
  const thursday = mondayOf(number) + 3;
  const { year } = dateOf(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${isoYear(year)}-W${two(week)}`;
}

/** The day that begins an ISO 8601 day or moment, or null where it is none. */
export function parseIsoDay(moment: string): DayNumber | null {
  const parts = /^(-?\d{4})-(\d{2})-(\d{2})/.exec(moment);
  return parts ? dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}
