import { type Anchor, reference, yearFor } from "./anchor.ts";
import { type DayNumber, dateOf, dayNumber, daysInMonth, isoDay, isoYear, two } from "./calendar.ts";
import type { ResolvedTime } from "./resolved-time.ts";
import type { Season, TimeValue } from "./time-value.ts";

type Calendar = Extract<TimeValue, { kind: "calendar" }>;

const seasonMonths: Readonly<Record<Season, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
};
const seasonEdtf: Readonly<Record<Season, string>> = { SP: "21", SU: "22", FA: "23", WI: "24" };
const blank = {
  kind: "date" as const,
  interval: null,
  approximate: false,
  relativeTo: "none" as const,
  edtf: null,
  sets: null,
};

/** Resolves a date that is written out, wholly or in part; a missing year comes from the anchor or stays missing. */
export function resolveCalendar(value: Calendar, anchor: Anchor): ResolvedTime {
  if (value.weekday !== undefined && value.day === undefined) return weekday(value.weekday, value, anchor);
  if (value.clock !== undefined || (value.part !== undefined && value.day === undefined)) return clock(value, anchor);
  if (value.year !== undefined) return { ...inYear(value, value.year), basis: "stated", relativeTo: "none" };
  const from = reference(anchor, "mode");
  const month =
    value.month ?? (value.season ? seasonMonths[value.season][0] : value.quarter ? value.quarter * 3 - 1 : undefined);
  if (from === null || month === undefined)
    return { ...blank, value: pattern(value), precision: precisionOf(value), basis: "relative" };
  return { ...inYear(value, yearFor(month, value.day, from.day, anchor)), basis: "relative", relativeTo: from.to };
}

function inYear(value: Calendar, year: number): Omit<ResolvedTime, "basis" | "relativeTo"> {
  const code = year <= 0 ? `BC${String(1 - year).padStart(4, "0")}` : isoYear(year);
  if (value.month !== undefined && value.day !== undefined) {
    if (value.day > daysInMonth(year, value.month)) return { ...blank, value: pattern(value), precision: "day" };
    const day = dayNumber(year, value.month, value.day);
    return {
      ...blank,
      value: `${code}-${two(value.month)}-${two(value.day)}${value.part ? `T${value.part}` : ""}`,
      interval: { earliest: day, latest: day },
      precision: value.part ? "part-of-day" : "day",
      edtf: isoDay(day),
      sets: { day, grain: "day" },
    };
  }
  if (value.month !== undefined)
    return months(
      year,
      value.month,
      value.month,
      `${code}-${two(value.month)}`,
      `${isoYear(year)}-${two(value.month)}`,
      "month",
    );
  if (value.season !== undefined) {
    const [from, to] = seasonMonths[value.season];
    return {
      ...months(year, from, to, `${code}-${value.season}`, `${isoYear(year)}-${seasonEdtf[value.season]}`, "season"),
      approximate: true,
    };
  }
  if (value.quarter !== undefined)
    return months(year, value.quarter * 3 - 2, value.quarter * 3, `${code}-Q${value.quarter}`, null, "quarter");
  if (value.half !== undefined)
    return months(year, value.half * 6 - 5, value.half * 6, `${code}-H${value.half}`, null, "half-year");
  return months(year, 1, 12, code, isoYear(year), "year");
}

function months(
  year: number,
  from: number,
  to: number,
  value: string,
  edtf: string | null,
  precision: ResolvedTime["precision"],
): Omit<ResolvedTime, "basis" | "relativeTo"> {
  const lastYear = to > 12 ? year + 1 : year;
  const lastMonth = to > 12 ? to - 12 : to;
  const interval = {
    earliest: dayNumber(year, from, 1),
    latest: dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
  return {
    ...blank,
    value,
    interval,
    precision,
    edtf,
    sets: { day: interval.earliest, grain: precision === "year" ? "year" : "month" },
  };
}

/** In news the last such day up to publication, or the next one where the sentence looks ahead; in a story the next. */
function weekday(wanted: number, value: Calendar, anchor: Anchor): ResolvedTime {
  const from = reference(anchor, "mode");
  if (from === null) return { ...blank, value: `XXXX-WXX-${wanted}`, precision: "day", basis: "relative" };
  const gap = wanted - dateOf(from.day).weekday;
  const forward = anchor.mode === "narrative" ? from.to === "text" : anchor.future;
  const day: DayNumber = from.day + (forward ? (gap < 0 ? gap + 7 : gap) : gap > 0 ? gap - 7 : gap);
  const precision = value.part ? "part-of-day" : "day";
  return {
    ...blank,
    value: `${isoDay(day)}${value.part ? `T${value.part}` : ""}`,
    interval: { earliest: day, latest: day },
    precision,
    basis: "relative",
    relativeTo: from.to,
    edtf: isoDay(day),
    sets: { day, grain: "day" },
  };
}

// A time of day belongs to the last date of the text, where that is a day; else its day is not known.
function clock(value: Calendar, anchor: Anchor): ResolvedTime {
  const time = value.clock ?? value.part ?? "";
  const precision = value.clock ? "minute" : "part-of-day";
  const text = anchor.text;
  if (text === null || text.grain !== "day")
    return { ...blank, kind: "time", value: `XXXX-XX-XXT${time}`, precision, basis: "relative" };
  return {
    ...blank,
    kind: "time",
    value: `${isoDay(text.day)}T${time}`,
    interval: { earliest: text.day, latest: text.day },
    precision,
    basis: "relative",
    relativeTo: "text",
  };
}

function pattern(value: Calendar): string {
  if (value.month !== undefined)
    return `XXXX-${two(value.month)}${value.day === undefined ? "" : `-${two(value.day)}`}`;
  if (value.season !== undefined) return `XXXX-${value.season}`;
  return value.quarter === undefined ? "XXXX" : `XXXX-Q${value.quarter}`;
}

function precisionOf(value: Calendar): ResolvedTime["precision"] {
  if (value.day !== undefined) return "day";
  if (value.month !== undefined) return "month";
  return value.season === undefined ? "quarter" : "season";
}
