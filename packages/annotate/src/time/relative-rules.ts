import { rule, type TimeRule } from "./rule.ts";
import type { DayPart, Reference, TimeValue, Unit } from "./time-value.ts";
import { monthNumber, numberValue, patterns as p, seasonCode, weekdayNumber } from "./time-words.ts";

const parts: Readonly<Record<string, DayPart>> = {
  morning: "MO",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
  noon: "MI",
  midday: "MI",
};
const steps: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
  this: 0,
  current: 0,
};

/** Times seen from the day of publication or from a date in the text. */
export const relativeRules: readonly TimeRule[] = [
  rule(
    "yesterday",
    "(?:the day before )?yesterday(?: (?<part>morning|afternoon|evening|night))?",
    (g, { before }) => offset("day", /the day before $/.test(before) ? -2 : -1, "speech", g.part),
    "i",
  ),
  rule("day-before-yesterday", "the day before yesterday", () => offset("day", -2, "speech"), "i"),
  rule(
    "tomorrow",
    "tomorrow(?: (?<part>morning|afternoon|evening|night))?",
    (g) => offset("day", 1, "speech", g.part),
    "i",
  ),
  rule("day-after-tomorrow", "the day after tomorrow", () => offset("day", 2, "speech"), "i"),
  rule("today", "today", () => offset("day", 0, "speech"), "i"),
  rule("this-day", "this day", () => offset("day", 0, "publication"), "i"),
  rule("tonight", "tonight", () => offset("day", 0, "speech", "night"), "i"),
  rule("this-part", "this (?<part>morning|afternoon|evening)", (g) => offset("day", 0, "speech", g.part), "i"),
  rule("last-night", "last (?<part>night|evening)", (g) => offset("day", -1, "speech", g.part), "i"),
  rule("overnight", "overnight(?! (?:on|from|into|to|stay|between)\\b)", () => ({ kind: "overnight" }), "i"),
  rule(
    "last-unit",
    "(?:earlier |later |late |early |since )?(?<which>last|next|this) (?<unit>week|weekend|month|quarter|year|decade|century)",
    (g) => offset(unit(g.unit), steps[(g.which ?? "").toLowerCase()] ?? 0, "publication"),
    "i",
  ),
  rule(
    "the-weekend",
    "(?<=\\b(?:over|during|at|on|since) )the weekend",
    () => ({ kind: "offset", unit: "weekend", amount: -1, to: "publication" }),
    "i",
  ),
  rule("last-named-day", `(?<which>last|next|this|past|coming) (?<weekday>${p.fullWeekday})`, (g) =>
    named({ weekday: weekdayNumber(g.weekday ?? "") }, g.which),
  ),
  rule("last-named-month", `(?<which>last|next|this|past|coming) (?<month>${p.month})(?! \\d)`, (g) =>
    named({ month: monthNumber(g.month ?? "") }, g.which),
  ),
  rule("last-season", `(?<which>last|next|this|past|coming) (?<season>${p.season})`, (g) =>
    named({ season: seasonCode(g.season ?? "") }, g.which),
  ),
  rule("a-week-last-day", `(?<weekday>${p.fullWeekday}) last week|last week['’]?s? (?<other>${p.fullWeekday})`, (g) =>
    named({ weekday: weekdayNumber(g.weekday ?? g.other ?? "") }, "last"),
  ),
  rule(
    "ago",
    `(?:about |around |some |almost |nearly |more than |less than |over |just |only )?(?<number>${p.number}) (?<unit>${p.unit}) ago`,
    (g) => counted(g.number, g.unit, -1, "speech"),
    "i",
  ),
  rule(
    "a-year-ago-month",
    `a (?<unit>week|month|year) ago (?:this|last|on) (?:week|month|${p.weekday})`,
    (g) => offset(unit(g.unit), -1, "publication"),
    "i",
  ),
  rule(
    "earlier-later",
    `(?:about |around |some |almost |nearly |just |only )?(?<number>${p.number}) (?<unit>${p.unit}) (?<way>later|earlier|afterwards|before|after(?:ward)?)(?! (?:the|that|a|his|her|its|their|an|he|she|it|they|being|[a-z]+ing)\\b)`,
    (g) => counted(g.number, g.unit, /^(?:later|after)/i.test(g.way ?? "") ? 1 : -1, "text"),
    "i",
  ),
  rule(
    "in-time",
    `(?:with)?in (?<number>${p.number}) (?<unit>${p.unit})(?:['’]s?)? time`,
    (g) => counted(g.number, g.unit, 1, "publication"),
    "i",
  ),
  rule(
    "from-now",
    `(?<number>${p.number}) (?<unit>${p.unit}) from now`,
    (g) => counted(g.number, g.unit, 1, "speech"),
    "i",
  ),
  rule(
    "that-unit",
    "(?:later |earlier |late |early )?(?:that same|that|the same|this same) (?<unit>day|night|week|weekend|month|year)",
    (g) => thatUnit(g.unit),
    "i",
  ),
  rule(
    "later-unit",
    "(?:later|earlier) in the (?<unit>day|week|month|year)|(?:by |at )?the end of the (?<end>day|week|month|year)",
    (g) => offset(unit(g.unit ?? g.end), 0, "near"),
    "i",
  ),
  rule(
    "that-part",
    "(?:that|the same) (?<part>morning|afternoon|evening|night)",
    (g) => offset("day", 0, "text", g.part),
    "i",
  ),
  rule(
    "the-next-unit",
    "(?:on |in )?the (?<which>next|following|previous|preceding) (?<unit>day|night|morning|evening|afternoon|week|weekend|month|year|decade|century)",
    (g) => {
      const part = parts[(g.unit ?? "").toLowerCase()];
      return {
        kind: "offset",
        unit: part ? "day" : unit(g.unit),
        amount: steps[(g.which ?? "").toLowerCase()] ?? 0,
        to: "text",
        part,
      };
    },
    "i",
  ),
  rule(
    "the-day-before",
    "the (?<unit>day|night|week|month|year) (?<way>before|after)(?! (?:the|that|a|his|her|its|their|an|he|she|it|they|[A-Z])\\b)",
    (g) => offset(unit(g.unit), g.way === "before" ? -1 : 1, "text"),
    "i",
  ),
  rule(
    "vague-past",
    `(?:in )?(?:the )?(?:recent|past|last|previous) (?:few |couple of |several )?(?<unit>days|weeks|months|years|decades|centuries)`,
    (_g, around) => (/\brecent\b|^/.test(around.before) ? { kind: "vague", reference: "past" } : null),
    "i",
  ),
  rule(
    "recently",
    "recently|in recent times|lately|long ago|in the past(?! (?:[a-z\\d,-]+ ){0,3}(?:days?|weeks?|months?|years?|decades?|centur(?:y|ies))\\b)|some time ago|years ago|months ago|weeks ago|days ago|formerly|previously(?= [a-z]+ed\\b)|earlier(?= (?:said|reported|told|announced))",
    () => ({ kind: "vague", reference: "past" }),
    "i",
  ),
  rule(
    "coming-units",
    "(?:in )?the (?:coming|next few|following) (?<unit>days|weeks|months|years)|in the (?:near )?future",
    () => ({ kind: "vague", reference: "future" }),
    "i",
  ),
  rule(
    "now",
    "currently|at present|nowadays|these days|at the moment|right now|now|so far this (?<unit>week|month|year)",
    (g) => (g.unit ? offset(unit(g.unit), 0, "publication") : { kind: "vague", reference: "present" }),
    "i",
  ),
];

/** The unit that a word in singular or plural names. */
export function unit(word = ""): Unit {
  const singular = word.toLowerCase().replace(/ies$/, "y").replace(/s$/, "");
  if (singular === "night") return "day";
  return singular === "fortnight" ? "week" : (singular as Unit);
}

function offset(unitName: Unit, amount: number, to: Reference, part?: string): TimeValue {
  return { kind: "offset", unit: unitName, amount, to, part: part ? parts[part.toLowerCase()] : undefined };
}

function counted(number = "", word = "", sign: 1 | -1, to: Reference): TimeValue {
  const value = numberValue(number);
  const times = /fortnight/i.test(word) ? 2 : 1;
  return { kind: "offset", unit: unit(word), amount: value === null ? null : value * sign * times, to };
}

function thatUnit(word = ""): TimeValue {
  return {
    kind: "offset",
    unit: unit(word),
    amount: 0,
    to: "text",
    part: word.toLowerCase() === "night" ? "NI" : undefined,
  };
}

function named(what: { weekday?: number; month?: number; season?: "SP" | "SU" | "FA" | "WI" }, which = ""): TimeValue {
  const step = steps[which.toLowerCase()] ?? 0;
  return { kind: "named-offset", ...what, which: step < 0 ? "last" : step > 0 ? "next" : "this" };
}
