import { type Anchor, reference } from "./anchor.ts";
import { type DayNumber, dateOf, dayNumber, daysInMonth, isoDay, isoWeek, isoYear, mondayOf, two } from "./calendar.ts";
import { durationCode } from "./duration-code.ts";
import type { ResolvedTime } from "./resolved-time.ts";
import type { TimeValue, Unit } from "./time-value.ts";

type Offset = Extract<TimeValue, { kind: "offset" }>;

const blank = { kind: "date" as const, basis: "relative" as const, approximate: false, edtf: null, sets: null };

/** Resolves "last week", "two days later", "that year" against publication or the last date of the text. */
export function resolveOffset(value: Offset, anchor: Anchor): ResolvedTime {
  const from = reference(anchor, value.to);
  const amount = value.amount;
  if (amount === null) return uncounted(value, from);
  if (from === null && amount === 0 && value.unit === "day")
    return { ...blank, value: "PRESENT_REF", interval: null, precision: "vague", relativeTo: "none" };
  if (from === null)
    return {
      ...blank,
      value: `REF${amount < 0 ? "-" : "+"}${durationCode(value.unit, Math.abs(amount))}`,
      interval: null,
      precision: value.unit,
      relativeTo: "none",
    };
  const whole = Number.isInteger(amount) ? amount : 0;
  const resolved = shifted(value.unit, whole, from.day);
  const part = value.part ? `T${value.part}` : "";
  return {
    ...resolved,
    value: `${resolved.value}${part}`,
    precision: part ? "part-of-day" : resolved.precision,
    approximate: Math.abs(whole) > 1 && value.unit !== "day",
    relativeTo: from.to,
  };
}

// "Days later" is after the reference by no known number of days.
function uncounted(value: Offset, from: { day: DayNumber; to: "publication" | "text" } | null): ResolvedTime {
  const later = value.to === "text";
  const reference = later ? "FUTURE_REF" : "PAST_REF";
  const interval = from === null || later ? null : { earliest: null, latest: from.day };
  return {
    ...blank,
    value: from?.to === "publication" || from === null ? "PAST_REF" : reference,
    interval,
    precision: "vague",
    approximate: true,
    relativeTo: from?.to ?? "none",
  };
}

function shifted(unit: Unit, amount: number, from: DayNumber): Omit<ResolvedTime, "relativeTo"> {
  const now = dateOf(from);
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return span(from, from, `${isoDay(from)}TXX`, "day", null, "day");
    case "day":
      return span(from + amount, from + amount, isoDay(from + amount), "day", isoDay(from + amount), "day");
    case "week": {
      const monday = mondayOf(from) + amount * 7;
      return span(monday, monday + 6, isoWeek(monday), "week", `${isoDay(monday)}/${isoDay(monday + 6)}`, "day");
    }
    case "weekend":
      return weekend(from, amount);
    case "month":
    case "quarter":
    case "half-year": {
      const size = { month: 1, quarter: 3, "half-year": 6 }[unit];
      const first = Math.floor((now.month - 1) / size) * size + amount * size;
      const [year, month] = [now.year + Math.floor(first / 12), (((first % 12) + 12) % 12) + 1];
      const last = month + size - 1;
      const code =
        unit === "month"
          ? `-${two(month)}`
          : unit === "quarter"
            ? `-Q${Math.ceil(last / 3)}`
            : `-H${Math.ceil(last / 6)}`;
      return span(
        dayNumber(year, month, 1),
        dayNumber(year, last, daysInMonth(year, last)),
        `${isoYear(year)}${code}`,
        unit,
        unit === "month" ? `${isoYear(year)}-${two(month)}` : null,
        "month",
      );
    }
    case "year": {
      const year = now.year + amount;
      return span(dayNumber(year, 1, 1), dayNumber(year, 12, 31), isoYear(year), "year", isoYear(year), "year");
    }
    case "decade":
    case "century": {
      const size = unit === "decade" ? 10 : 100;
      const first = Math.floor(now.year / size) * size + amount * size;
      return span(
        dayNumber(first, 1, 1),
        dayNumber(first + size - 1, 12, 31),
        String(first / size),
        unit,
        `${first / size}${unit === "decade" ? "X" : "XX"}`,
        "year",
      );
    }
  }
}

// "The weekend" in a report is the one that lies behind it: on a Saturday or Sunday, the one it is in.
function weekend(from: DayNumber, amount: number): Omit<ResolvedTime, "relativeTo"> {
  const inside = dateOf(from).weekday >= 6;
  const saturday = mondayOf(from) + 5 + (inside && amount < 0 ? amount + 1 : amount) * 7;
  return span(
    saturday,
    saturday + 1,
    `${isoWeek(saturday)}-WE`,
    "weekend",
    `${isoDay(saturday)}/${isoDay(saturday + 1)}`,
    "day",
  );
}

function span(
  earliest: DayNumber,
  latest: DayNumber,
  value: string,
  precision: ResolvedTime["precision"],
  edtf: string | null,
  grain: "day" | "month" | "year",
): Omit<ResolvedTime, "relativeTo"> {
  return { ...blank, value, interval: { earliest, latest }, precision, edtf, sets: { day: earliest, grain } };
}
