import type { TimeExpression, TimeSpan } from "@dateline/core";
import { isoDay, parseIsoDay } from "../time/index.ts";
import type { SentenceView } from "./sentence-view.ts";

const story = 31;
const record =
  /(?:\b(?:the|its|their|his|her|a|for)(?: (?:very|country['’]s|nation['’]s))? (?:first|second|third|last|only|worst|best|most|\w{3,12}est)\b|\b(?:first|second|third|last) time)[^.;:]{0,80}\bsince (?:the )?$/i;
const dateline = /^[^\n.:;]{2,60}$/;

/**
 * What a preposition makes of a time: "since May" runs to the day of publication, "until May" ends there, "by Friday" lies
 * between the last day told before and Friday. Null where the words date something else ("for Friday", "the first since 1958").
 */
export function boundedTime(view: SentenceView, time: TimeExpression): TimeExpression | null {
  const { span, evidence } = time;
  if (span === null) return null;
  const lead = view.article.text.slice(view.graph.sentence.start, evidence.start).slice(-120);
  const whole = `${lead}${evidence.quote}`;
  if (
    isDateline(view, lead, evidence.end) ||
    record.test(lead) ||
    /\b(?:than|unlike|like) (?:in |on )?(?:the )?$/i.test(lead)
  )
    return null;
  if (/\bfor (?:the |next |this )?$/i.test(lead) || /\bfor (?:next|this|late|early)\b[^,]{0,20}$/i.test(whole))
    return null;
  const word = /\b(since|until|till|by|before|after|ahead of|prior to) (?:the )?$/i.exec(lead)?.[1]?.toLowerCase();
  const own = /^(since|by|until) /i.exec(evidence.quote)?.[1]?.toLowerCase();
  const bounds = boundsOf(view, span, word ?? own ?? "");
  return bounds ? { ...time, span: { ...span, ...bounds, edtf: null } } : time;
}

/** "ISLAMABAD, 3 March: India has agreed", "ISLAMABAD, March 3 (Agency) - India has agreed": when it was written. */
function isDateline(view: SentenceView, lead: string, end: number): boolean {
  const behind = view.article.text.slice(end, end + 60);
  return (
    dateline.test(lead) &&
    /^\p{Lu}{3}/u.test(lead) &&
    /^,?(?: \d{4})?\)? ?(?:\([^()\n]{2,40}\) ?)?(?:[:–—]|-+ )/.test(behind)
  );
}

function boundsOf(view: SentenceView, span: TimeSpan, word: string): Pick<TimeSpan, "earliest" | "latest"> | null {
  const published = view.published?.slice(0, 10) ?? null;
  switch (word) {
    case "since":
      return { earliest: span.earliest, latest: (span.earliest ?? "") <= (published ?? "") ? published : null };
    case "after":
      return {
        earliest: span.earliest,
        latest: published !== null && (span.earliest ?? "") < published ? published : null,
      };
    case "until":
    case "till":
      return { earliest: null, latest: span.latest };
    case "by":
      return { earliest: toldBefore(view, span.latest), latest: span.latest };
    case "before":
    case "ahead of":
    case "prior to":
      return { earliest: null, latest: dayBefore(span.earliest) };
    default:
      return null;
  }
}

/** The last day that the article told before this sentence, where it is of the same weeks. */
function toldBefore(view: SentenceView, latest: string | null): string | null {
  const told = view.toldBefore ?? null;
  if (told === null || latest === null || told > latest) return null;
  const [from, to] = [parseIsoDay(told), parseIsoDay(latest)];
  return from !== null && to !== null && to - from <= story ? told.slice(0, 10) : null;
}

function dayBefore(day: string | null): string | null {
  const number = day === null ? null : parseIsoDay(day);
  return number === null ? null : isoDay(number - 1);
}
