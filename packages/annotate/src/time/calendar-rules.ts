import { rule, type TimeRule } from "./rule.ts";
import { monthNumber, ordinalValue, patterns as p, seasonCode, weekdayNumber } from "./time-words.ts";

const weekdayBefore = `(?:(?<weekday>${p.weekday}),? (?:the )?)?`;
const afterYear =
  /^\s*(?:[a-z-]+\s+)?(?:people|men|women|soldiers|troops|civilians|fighters|children|families|homes|houses|tonnes|tons|miles|kilometres|kilometers|metres|meters|euros|dollars|pounds|feet|votes|students|workers|jobs|cases|deaths|employees|residents|protesters|refugees|migrants|hectares|acres|points|seats|prisoners|police|members)\b/;
const countedNoun = /^ (?:[a-z]+ )?[a-z]{2,}(?:[^s\W]s|children)\b/;
const yearCue =
  /(?:\b(?:in|since|of|until|till|by|from|to|and|or|between|during|after|before|for|early|late|mid|around|about|circa|through|year|election|spring|summer|autumn|fall|winter|through|than|season)|[-–(,;/'’]|^)\s*$/i;
const nameLikeMonth = /^(?:May|March|April|June|August|Jan|Mar|Jun|Apr)$/;
const monthCue =
  /\b(?:in|since|of|until|till|by|from|to|and|or|between|during|after|before|for|early|late|mid|around|about|through|last|next|this|that|every|each|the|following|previous|end|beginning|middle)[ -]$/i;

/** Dates written out: days, months, years, seasons, quarters, decades, centuries. */
export const calendarRules: readonly TimeRule[] = [
  rule("iso-day", `(?<year>${p.year})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])`, (g) =>
    date(g.year, g.month, g.day),
  ),
  rule(
    "day-range-month",
    `(?<from>${p.dayOfMonth})(?: ?[-–] ?| to | and )(?<to>${p.dayOfMonth}) (?:of )?(?<month>${p.month})(?:,? (?<year>${p.year}))?`,
    (g) => dayRange(g),
  ),
  rule(
    "month-day-range",
    `(?<month>${p.month}) (?<from>${p.dayOfMonth}) ?[-–] ?(?<to>${p.dayOfMonth})(?:,? (?<year>${p.year}))?`,
    (g) => dayRange(g),
  ),
  rule(
    "day-month-year",
    `${weekdayBefore}(?:the )?(?<day>${p.dayOfMonth}|${p.ordinal}) (?:of )?(?<month>${p.month}),? (?<year>${p.year})`,
    (g) => date(g.year, g.month, g.day),
  ),
  rule(
    "month-day-year",
    `${weekdayBefore}(?<month>${p.month}) (?:the )?(?<day>${p.dayOfMonth}),? (?<year>${p.year})`,
    (g) => date(g.year, g.month, g.day),
  ),
  rule("day-month", `${weekdayBefore}(?:the )?(?<day>${p.dayOfMonth}|${p.ordinal}) (?:of )?(?<month>${p.month})`, (g) =>
    date(undefined, g.month, g.day),
  ),
  rule("month-day", `${weekdayBefore}(?<month>${p.month}) (?:the )?(?<day>${p.dayOfMonth})(?![,.:]?\\d| ?%)`, (g) =>
    date(undefined, g.month, g.day),
  ),
  rule("slash-date", `(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>${p.year})`, (g) => slashDate(g)),
  rule("month-year", `(?<month>${p.month}),? (?:of )?(?<year>${p.year})`, (g) => ({
    kind: "calendar",
    year: Number(g.year),
    month: monthNumber(g.month ?? ""),
  })),
  rule("month-same-year", `(?<month>${p.month}) (?:of )?(?:that|the same) year`, (g) => ({
    kind: "named-offset",
    month: monthNumber(g.month ?? ""),
    which: "that",
  })),
  rule("month", `(?<month>${p.month})(?! \\d{1,2}(?!\\d))`, (g, around) => {
    const word = (g.month ?? "").replace(".", "");
    if (/\d(?:st|nd|rd|th)? (?:of )?$/.test(around.before)) return null;
    if (nameLikeMonth.test(word) && !monthCue.test(around.before)) return null;
    if (/^ [A-Z][a-z]+/.test(around.after) && !monthCue.test(around.before)) return null;
    return { kind: "calendar", month: monthNumber(word) };
  }),
  rule("season-year", `(?:the )?(?<season>${p.season})(?: of)?,? (?<year>${p.year})`, (g) => ({
    kind: "calendar",
    year: Number(g.year),
    season: seasonCode(g.season ?? ""),
  })),
  rule(
    "season",
    `(?:the|that) (?:following |coming |same )?(?<season>${p.season})(?! (?:of (?!${p.year})|offensive|into|from|back|apart|in))`,
    (g) => ({ kind: "calendar", season: seasonCode(g.season ?? "") }),
  ),
  rule("fiscal-year", `(?:the )?(?:[Ff]iscal(?: [Yy]ear)?|FY) ?(?<year>${p.year})`, (g) => ({
    kind: "calendar",
    year: Number(g.year),
  })),
  rule(
    "quarter",
    `(?:the )?(?:(?<ordinal>first|second|third|fourth) quarter|Q(?<digit>[1-4]))(?: of| in)?(?:,? (?<year>${p.year}))?`,
    (g) => ({
      kind: "calendar",
      quarter: g.digit ? Number(g.digit) : ordinalValue(g.ordinal ?? ""),
      year: g.year ? Number(g.year) : undefined,
    }),
  ),
  rule("half-year", `(?:the )?(?<ordinal>first|second) half of (?:the year )?(?<year>${p.year})`, (g) => ({
    kind: "calendar",
    half: ordinalValue(g.ordinal ?? ""),
    year: Number(g.year),
  })),
  rule("decade", `(?:the )?(?<first>(?:1\\d|20)\\d0)['’]?s`, (g) => ({ kind: "decade", first: Number(g.first) })),
  rule(
    "short-decade",
    `the ['’](?<decade>\\d)0s|the (?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
    (g) => ({
      kind: "decade-of-century",
      decade: g.decade
        ? Number(g.decade)
        : 2 +
          ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].indexOf(
            g.word ?? "",
          ),
    }),
  ),
  rule("century", `(?:the )?(?<ordinal>${p.ordinal})[- ]century(?<bc> BCE?)?`, (g) => ({
    kind: "century",
    number: ordinalValue(g.ordinal ?? ""),
    bc: g.bc !== undefined,
  })),
  rule("year-bc", "(?<year>\\d{1,4}) B\\.?C\\.?(?:E\\.?)?", (g) => ({ kind: "calendar", year: 1 - Number(g.year) })),
  rule("day-month-bc", `(?:(?<month>${p.month}),? )(?<year>\\d{1,4}) BCE?`, (g) => ({
    kind: "calendar",
    year: 1 - Number(g.year),
    month: monthNumber(g.month ?? ""),
  })),
  rule("year-ad", "(?:AD (?<year>\\d{1,4})|(?<later>\\d{1,4}) (?:AD|CE))", (g) => ({
    kind: "calendar",
    year: Number(g.year ?? g.later),
  })),
  rule("year-range", `(?<from>${p.year}) ?[-–/] ?(?<to>(?:1\\d|20)?\\d{2})`, (g) => yearRange(g)),
  rule("year", `(?<year>${p.year})(?![\\d,.]\\d|[%°]| ?(?:km|kg|m|ft)\\b)`, (g, around) => {
    if (
      afterYear.test(around.after) ||
      (/\b(?:of|than|about|around|over|nearly) $/.test(around.before) && countedNoun.test(around.after))
    )
      return null;
    const year = Number(g.year);
    if (yearCue.test(around.before)) return { kind: "calendar", year };
    const adjective =
      /\b(?:the|a|an|its|their|his|her|our|this|[A-Z]\w+['’]s?|failed|disputed|bloody|military)\s+$/.test(
        around.before,
      ) && /^ [A-Za-z]/.test(around.after);
    return adjective && year >= 1700 && year < 2100 ? { kind: "calendar", year } : null;
  }),
  rule("weekday", `(?<weekday>${p.fullWeekday})(?: (?<part>morning|afternoon|evening|night))?`, (g) => ({
    kind: "calendar",
    weekday: weekdayNumber(g.weekday ?? ""),
    part: g.part
      ? ({ morning: "MO", afternoon: "AF", evening: "EV", night: "NI" } as const)[g.part as "morning"]
      : undefined,
  })),
];

function date(
  year: string | undefined,
  month = "",
  day = "",
): { kind: "calendar"; year?: number; month: number; day: number } | null {
  const number = /^\d+$/.test(month) ? Number(month) : monthNumber(month);
  const dayValue = ordinalValue(day);
  if (number < 1 || number > 12 || dayValue < 1 || dayValue > longest(number)) return null;
  return { kind: "calendar", year: year ? Number(year) : undefined, month: number, day: dayValue };
}

function longest(month: number): number {
  return month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

// A slashed date is read only where one order alone is possible: 25/12/2020, never 3/4/2020.
function slashDate(g: Readonly<Record<string, string | undefined>>) {
  const [first, second] = [Number(g.day), Number(g.month)];
  if (first > 12 && second <= 12) return date(g.year, String(second), String(first));
  if (second > 12 && first <= 12) return date(g.year, String(first), String(second));
  return first === second ? date(g.year, String(first), String(second)) : null;
}

function dayRange(g: Readonly<Record<string, string | undefined>>) {
  const [from, to] = [ordinalValue(g.from ?? ""), ordinalValue(g.to ?? "")];
  if (from >= to || to > longest(monthNumber(g.month ?? ""))) return null;
  return {
    kind: "days" as const,
    year: g.year ? Number(g.year) : undefined,
    month: monthNumber(g.month ?? ""),
    from,
    to,
  };
}

function yearRange(g: Readonly<Record<string, string | undefined>>) {
  const from = Number(g.from);
  const short = g.to ?? "";
  const to = short.length === 2 ? Math.floor(from / 100) * 100 + Number(short) : Number(short);
  return to > from && to - from < 200 ? { kind: "years" as const, from, to } : null;
}
