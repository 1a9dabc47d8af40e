import { type Anchor, reference, yearFor } from "./anchor.ts";
import { dateOf, dayNumber, daysInMonth, isoDay, two } from "./calendar.ts";
import { durationCode } from "./duration-code.ts";
import { resolveCalendar } from "./resolve-calendar.ts";
import { resolveOffset } from "./resolve-offset.ts";
import type { ResolvedTime } from "./resolved-time.ts";
import type { TimeMatch, TimeValue } from "./time-value.ts";

/** Resolves what the words say against what is known; never guesses a date that the words and the anchor do not give. */
export function resolveTime(match: TimeMatch, anchor: Anchor): ResolvedTime {
  const { value } = match;
  switch (value.kind) {
    case "calendar":
      return resolveCalendar(value, anchor);
    case "offset":
      return resolveOffset(value, anchor);
    case "named-offset":
      return namedOffset(value, anchor);
    case "decade":
      return years(value.first, value.first + 9, "decade", String(value.first / 10), `${String(value.first / 10)}X`);
    case "decade-of-century": {
      const first =
        (Math.floor(dateOf(reference(anchor, "mode")?.day ?? dayNumber(1999, 1, 1)).year / 100) - 1) * 100 +
        value.decade * 10;
      const recent = value.decade <= 2 ? first + 100 : first;
      return years(recent, recent + 9, "decade", String(recent / 10), `${recent / 10}X`);
    }
    case "century": {
      const first = value.bc ? 1 - value.number * 100 : (value.number - 1) * 100;
      return years(
        first,
        first + 99,
        "century",
        value.bc ? `BC${two(value.number - 1)}` : two(value.number - 1),
        value.bc ? null : `${two(value.number - 1)}XX`,
      );
    }
    case "years":
      return years(value.from, value.to, "year", `${value.from}/${value.to}`, `${value.from}/${value.to}`);
    case "days":
      return days(value, anchor);
    case "overnight":
      return overnight(anchor);
    case "vague":
      return vague(value.reference, anchor);
    case "duration":
      return duration(value, anchor, match.modifier !== null);
    case "set":
      return { ...blank, kind: "set", value: value.value, precision: "unknown" };
  }
}

const blank = {
  kind: "date" as const,
  interval: null,
  basis: "relative" as const,
  approximate: false,
  relativeTo: "none" as const,
  edtf: null,
  sets: null,
};

function years(
  from: number,
  to: number,
  precision: "year" | "decade" | "century",
  value: string,
  edtf: string | null,
): ResolvedTime {
  const interval = { earliest: dayNumber(from, 1, 1), latest: dayNumber(to, 12, 31) };
  return { ...blank, value, interval, precision, basis: "stated", edtf };
}

function days(value: Extract<TimeValue, { kind: "days" }>, anchor: Anchor): ResolvedTime {
  const from = reference(anchor, "mode");
  const year = value.year ?? (from ? yearFor(value.month, value.to, from.day, anchor) : null);
  if (year === null)
    return {
      ...blank,
      value: `XXXX-${two(value.month)}-${two(value.from)}/XXXX-${two(value.month)}-${two(value.to)}`,
      precision: "day",
    };
  const last = Math.min(value.to, daysInMonth(year, value.month));
  const interval = {
    earliest: dayNumber(year, value.month, Math.min(value.from, last)),
    latest: dayNumber(year, value.month, last),
  };
  const words = `${isoDay(interval.earliest)}/${isoDay(interval.latest)}`;
  const stated = value.year !== undefined;
  return {
    ...blank,
    value: words,
    interval,
    precision: "day",
    basis: stated ? "stated" : "relative",
    relativeTo: stated ? "none" : (from?.to ?? "none"),
    edtf: words,
    sets: { day: interval.latest, grain: "day" },
  };
}

function namedOffset(value: Extract<TimeValue, { kind: "named-offset" }>, anchor: Anchor): ResolvedTime {
  const from = value.which === "that" ? reference(anchor, "text") : reference(anchor, "publication");
  if (value.weekday !== undefined) {
    if (from === null) return { ...blank, value: `XXXX-WXX-${value.weekday}`, precision: "day" };
    const today = dateOf(from.day).weekday;
    const gap = value.weekday - today;
    const shift =
      value.which === "last" ? (gap >= 0 ? gap - 7 : gap) : value.which === "next" ? (gap <= 0 ? gap + 7 : gap) : gap;
    const day = from.day + shift;
    return {
      ...blank,
      value: isoDay(day),
      interval: { earliest: day, latest: day },
      precision: "day",
      relativeTo: from.to,
      edtf: isoDay(day),
      sets: { day, grain: "day" },
    };
  }
  if (from === null)
    return {
      ...blank,
      value: value.month ? `XXXX-${two(value.month)}` : `XXXX-${value.season}`,
      precision: value.month ? "month" : "season",
    };
  const now = dateOf(from.day);
  const at = value.month ?? seasonMonth(value.season ?? "SP");
  const step =
    value.which === "last" ? (at >= now.month ? -1 : 0) : value.which === "next" ? (at <= now.month ? 1 : 0) : 0;
  const resolved = resolveCalendar(
    { kind: "calendar", year: now.year + step, month: value.month, season: value.season },
    anchor,
  );
  return { ...resolved, basis: "relative", relativeTo: from.to };
}

function seasonMonth(season: "SP" | "SU" | "FA" | "WI"): number {
  return { SP: 3, SU: 6, FA: 9, WI: 12 }[season];
}

function overnight(anchor: Anchor): ResolvedTime {
  const from = reference(anchor, "speech");
  if (from === null) return { ...blank, value: "REF-P1DTNI", precision: "part-of-day" };
  return {
    ...blank,
    value: `${isoDay(from.day - 1)}TNI`,
    interval: { earliest: from.day - 1, latest: from.day },
    precision: "part-of-day",
    relativeTo: from.to,
  };
}

// What is only "recent" or "to come" is bounded by the day it is said on and by nothing else.
function vague(when: "past" | "present" | "future", anchor: Anchor): ResolvedTime {
  const value = `${when.toUpperCase()}_REF`;
  const from = anchor.mode === "news" ? anchor.published : null;
  if (from === null) return { ...blank, value, precision: "vague" };
  const interval = {
    past: { earliest: null, latest: from },
    present: { earliest: from, latest: from },
    future: { earliest: from, latest: null },
  }[when];
  return {
    ...blank,
    value,
    interval: when === "present" ? null : interval,
    precision: "vague",
    approximate: true,
    relativeTo: "publication",
  };
}

function duration(value: Extract<TimeValue, { kind: "duration" }>, anchor: Anchor, modified: boolean): ResolvedTime {
  const base = {
    ...blank,
    kind: "duration" as const,
    value: durationCode(value.unit, value.amount),
    precision: "unknown" as const,
  };
  const from = value.anchored ? reference(anchor, value.to ?? "publication") : null;
  if (from === null || value.amount === null) return base;
  const step = value.anchored === "past" ? -value.amount : value.amount;
  const other = resolveOffset({ kind: "offset", unit: value.unit, amount: step, to: from.to }, anchor).interval;
  const edge = value.anchored === "past" ? other?.earliest : other?.latest;
  if (edge === null || edge === undefined) return base;
  const interval =
    value.anchored === "past" ? { earliest: edge, latest: from.day } : { earliest: from.day, latest: edge };
  return {
    ...base,
    interval,
    precision: value.unit,
    approximate: modified || value.unit !== "day",
    relativeTo: from.to,
  };
}
