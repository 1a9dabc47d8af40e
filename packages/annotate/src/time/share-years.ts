import type { TimeMatch } from "./time-value.ts";

const joint = /^ ?(?:[-–—]|to|and|or|until|till|through) ?(?:the )?$/;

/** Gives the first of two joined dates the year of the second ("31 May to 2 June 1916"). */
export function shareYears(matches: readonly TimeMatch[], words: string): TimeMatch[] {
  return matches.map((match, index) => {
    const next = matches[index + 1];
    const [own, other] = [match.value, next?.value];
    if (!next || own.kind !== "calendar" || other?.kind !== "calendar") return match;
    if (own.month === undefined || own.year !== undefined) return match;
    if (other.month === undefined || other.year === undefined || other.year <= 0) return match;
    if ((own.day === undefined) !== (other.day === undefined)) return match;
    if (next.start - match.end > 12 || !joint.test(words.slice(match.end, next.start))) return match;
    return { ...match, value: { ...own, year: own.month > other.month ? other.year - 1 : other.year } };
  });
}
