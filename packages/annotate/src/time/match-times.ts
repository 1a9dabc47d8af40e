import { calendarRules } from "./calendar-rules.ts";
import { clockRules } from "./clock-rules.ts";
import { durationRules } from "./duration-rules.ts";
import { relativeRules } from "./relative-rules.ts";
import type { TimeRule } from "./rule.ts";
import type { DayPart, Modifier, TimeMatch } from "./time-value.ts";

/** The list of all rules, in the order that decides between readings of the same words. */
const rules: readonly TimeRule[] = [...relativeRules, ...calendarRules, ...clockRules, ...durationRules];

const hasTimeWord =
  /\d|day|night|week|month|year|decade|centur|hour|minute|second|quarter|half|today|tomorrow|morning|evening|noon|recent|soon|now|past|future|season|spring|summer|autumn|fall|winter|ago|later|earlier|daily|annual|present|moment|long ago|dawn|dusk|sunrise|sunset|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|ies\b|before|formerly|previously|lately/;

const modifierBefore: readonly (readonly [RegExp, Modifier])[] = [
  [
    /(?:\bthe )?\b(?:very )?(?:early|beginning of|start of|outset of|early in|first days of)(?: the)?(?: [-–])?[ -]$/i,
    "start",
  ],
  [/(?:\bthe )?\b(?:mid|middle of|midway through)(?: the)?[ -]$/i, "mid"],
  [/(?:\bthe )?\b(?:late|end of|close of|later in|late in|last days of)(?: the)?[ -]$/i, "end"],
  [/\b(?:about|around|approximately|roughly|some|circa|c\.|or so|close to|nearly|almost)(?: the)? $/i, "approximate"],
  [/\b(?:more than|over|at least|longer than)(?: the)? $/i, "more-than"],
  [/\b(?:less than|under|fewer than|at most|up to|shorter than)(?: the)? $/i, "less-than"],
];

/** All time expressions of one sentence: the leftmost first, the longest where they overlap. Linear in its length. */
export function matchTimes(sentence: string): TimeMatch[] {
  if (!hasTimeWord.test(sentence)) return [];
  const found = rules.flatMap((rule, rank) => matchesOf(rule, sentence).map((match) => ({ ...match, rank })));
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  const kept: TimeMatch[] = [];
  for (const { rank: _rank, ...match } of found) {
    const last = kept.at(-1);
    if (last && match.start < last.end) continue;
    kept.push(withModifier(match, sentence, last?.end ?? 0));
  }
  return kept;
}

function matchesOf(rule: TimeRule, sentence: string): TimeMatch[] {
  const matches: TimeMatch[] = [];
  for (const found of sentence.matchAll(rule.pattern)) {
    const start = found.index;
    const end = start + found[0].length;
    const value = rule.read(found.groups ?? {}, {
      before: sentence.slice(Math.max(0, start - 40), start),
      after: sentence.slice(end, end + 40),
    });
    if (value !== null) matches.push({ start, end, value, modifier: rule.modifier ?? null, rule: rule.name });
  }
  return matches;
}

const partBefore = /(?:\b(?:the|early) )?\b(?<part>morning|afternoon|evening|night) of(?: the)? $/i;
const partCodes: Readonly<Record<string, DayPart>> = { morning: "MO", afternoon: "AF", evening: "EV", night: "NI" };

function withModifier(match: TimeMatch, sentence: string, from: number): TimeMatch {
  const { value } = match;
  if (value.kind === "calendar" && value.month !== undefined && value.day !== undefined) {
    const found = partBefore.exec(sentence.slice(Math.max(from, match.start - 24), match.start));
    const part = partCodes[found?.groups?.part?.toLowerCase() ?? ""];
    if (found && part) return { ...match, start: match.start - found[0].length, value: { ...value, part } };
  }
  const before = sentence.slice(Math.max(from, match.start - 24), match.start);
  for (const [pattern, modifier] of modifierBefore) {
    const found = pattern.exec(before);
    if (found && allows(match, modifier)) return { ...match, start: match.start - found[0].length, modifier };
  }
  const own =
    /^(?:(?<start>early)|(?<end>late)|(?<about>about|around|some|almost|nearly)|(?<more>more than|over)|(?<less>less than)) /i.exec(
      sentence.slice(match.start, match.end),
    )?.groups;
  if (!own) return match;
  return {
    ...match,
    modifier: own.start ? "start" : own.end ? "end" : own.about ? "approximate" : own.more ? "more-than" : "less-than",
  };
}

// "Over the weekend" is no more than the weekend: only counted stretches can be more or less.
function allows(match: TimeMatch, modifier: Modifier): boolean {
  if (modifier !== "more-than" && modifier !== "less-than") return true;
  return match.value.kind === "duration" || match.rule === "ago";
}
