import { unit } from "./relative-rules.ts";
import { rule, type TimeRule } from "./rule.ts";
import type { TimeValue } from "./time-value.ts";
import { numberValue, patterns as p } from "./time-words.ts";

const weekdayLetters = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const codes: Readonly<Record<string, string>> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  month: "XXXX-XX",
  year: "XXXX",
  hour: "XXXX-XX-XXTXX",
  night: "XXXX-XX-XXTNI",
  morning: "XXXX-XX-XXTMO",
  evening: "XXXX-XX-XXTEV",
  weekend: "XXXX-WXX-WE",
};

/** How long, and how often. */
export const durationRules: readonly TimeRule[] = [
  rule(
    "past-duration",
    `(?:the |these )?(?:past|last|previous) (?<number>${p.number}) (?<unit>${p.unit})`,
    (g) => duration(g, "past"),
    "i",
  ),
  rule(
    "next-duration",
    `(?:the )?(?:next|coming|following) (?<number>${p.number}) (?<unit>${p.unit})`,
    (g) => duration(g, "next"),
    "i",
  ),
  rule(
    "past-unit",
    "(?:the )past (?<unit>day|week|month|year|decade|century)",
    (g) => ({ kind: "duration", unit: unit(g.unit), amount: 1, anchored: "past", to: "publication" }),
    "i",
  ),
  rule(
    "duration",
    `(?<number>${p.number})(?:[- ](?:full|straight|consecutive|long|whole|more|successive))?[- ](?<unit>${p.unit})(?!['’]s? time| ago| later| earlier| old|[- ]old)`,
    (g, around) => {
      if (
        /^an?$/i.test(g.number ?? "") &&
        /^(?:second|minute|quarter|day|night|week|weekend)s?$/i.test(g.unit ?? "") &&
        !/\b(?:for|in|within|about|than|almost|nearly|took|lasted|to|of|over)\s$/i.test(around.before)
      )
        return null;
      return duration(g);
    },
    "i",
  ),
  rule(
    "vague-duration",
    `(?<unit>hours|days|weeks|months|years|decades|centuries)(?=[- ]long\\b)|(?<=\\b(?:for|after|over|within|took|lasted|of|in|through) (?:many |several |the |long )?)(?<other>hours|days|weeks|months|years|decades|centuries)(?! (?:of age|ago|later|earlier|old))`,
    (g) => ({ kind: "duration", unit: unit(g.unit ?? g.other), amount: null }),
    "i",
  ),
  rule("every-weekday", `(?:every|each) (?<weekday>${weekdayLetters})|(?<plural>${weekdayLetters})s`, (g) =>
    set(`XXXX-WXX-${weekdayLetters.split("|").indexOf(g.weekday ?? g.plural ?? "") + 1}`),
  ),
  rule(
    "every-unit",
    `(?:every|each|per|once an?|twice an?|times an?) (?<unit>hour|day|night|morning|evening|week|weekend|month|year)`,
    (g) => set(codes[(g.unit ?? "").toLowerCase()] ?? "XXXX"),
    "i",
  ),
  rule(
    "every-number",
    `every (?<number>${p.number}) (?<unit>${p.unit})`,
    (g) => set(`P${numberValue(g.number ?? "") ?? "X"}${(unit(g.unit)[0] ?? "").toUpperCase()}`),
    "i",
  ),
  rule(
    "adverb-set",
    "(?<word>daily|nightly|weekly|monthly|annually|yearly|annual)",
    (g) =>
      set(
        { daily: "XXXX-XX-XX", nightly: "XXXX-XX-XXTNI", weekly: "XXXX-WXX", monthly: "XXXX-XX" }[
          (g.word ?? "").toLowerCase()
        ] ?? "XXXX",
      ),
    "i",
  ),
];

function duration(g: Readonly<Record<string, string | undefined>>, anchored?: "past" | "next"): TimeValue {
  const times = /fortnight/i.test(g.unit ?? "") ? 2 : 1;
  const value = numberValue(g.number ?? "");
  return {
    kind: "duration",
    unit: unit(g.unit),
    amount: value === null ? null : value * times,
    anchored,
    to: anchored ? "publication" : undefined,
  };
}

function set(value: string): TimeValue {
  return { kind: "set", value };
}
