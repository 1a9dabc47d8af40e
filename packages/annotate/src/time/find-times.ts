import { makeEvidence, makeId, type TimeExpression, type TimeSpan } from "@dateline/core";
import type { Anchor, TimeMode } from "./anchor.ts";
import { isoDay, parseIsoDay } from "./calendar.ts";
import { matchTimes } from "./match-times.ts";
import { resolveTime } from "./resolve-time.ts";
import type { ResolvedTime } from "./resolved-time.ts";
import { shareYears } from "./share-years.ts";
import type { TimeMatch } from "./time-value.ts";
import { withinModifier } from "./within-modifier.ts";

const futureCue =
  /\b(?:will|shall|would|due|scheduled|planned|plans?|planning|set to|expected|expects|upcoming|going to|is to|are to|to be held|deadline)\b[^.;]{0,80}$|\b(?:by|until) (?:the )?$/i;

/** What `findTimes` reads: the article's text, its sentences in order, and when it was published (ISO 8601), if known. */
export interface TimeInput {
  article: { id: string; text: string };
  sentences: readonly { start: number; end: number }[];
  published: string | null;
  mode: TimeMode;
  /** Whether the words at an offset of a sentence (by its number) look ahead, where its tree says so. */
  looksAhead?: (sentence: number, offset: number) => boolean | null;
}

/**
 * Finds every time expression of an article with its normalised value and interval. In an article without a date,
 * words such as "last week" keep a relative value (`REF-P1W`) and no interval.
 */
export function findTimes(input: TimeInput): TimeExpression[] {
  const anchor: Anchor = {
    mode: input.mode,
    published: input.published === null ? null : parseIsoDay(input.published),
    text: null,
    age: 0,
    future: false,
  };
  const found: TimeExpression[] = [];
  for (const [index, sentence] of input.sentences.entries()) {
    anchor.age++;
    const words = input.article.text.slice(sentence.start, sentence.end).replace(/\s/g, " ");
    for (const match of shareYears(matchTimes(words), words)) {
      const ahead = input.looksAhead?.(index, sentence.start + match.start) ?? null;
      anchor.future = ahead ?? futureCue.test(words.slice(Math.max(0, match.start - 100), match.start));
      const resolved = withinModifier(resolveTime(match, anchor), match.modifier);
      if (resolved.sets && !(anchor.mode === "narrative" && spoken(match))) {
        anchor.text = resolved.sets;
        anchor.age = 0;
      }
      found.push(expression(input.article, sentence.start, match, resolved));
    }
  }
  return found;
}

// What is told of the day of writing does not move a story.
function spoken({ value }: TimeMatch): boolean {
  return value.kind === "offset" && value.to === "speech";
}

function expression(
  article: { id: string; text: string },
  offset: number,
  match: TimeMatch,
  resolved: ResolvedTime,
): TimeExpression {
  const evidence = makeEvidence(article, offset + match.start, offset + match.end);
  const span: TimeSpan | null = resolved.interval && {
    earliest: isoOrNull(resolved.interval.earliest),
    latest: isoOrNull(resolved.interval.latest),
    precision: resolved.precision,
    basis: resolved.basis,
    approximate: resolved.approximate || match.modifier !== null,
    edtf: resolved.edtf,
    evidence,
  };
  return {
    id: makeId("time", [article.id, evidence.start, evidence.end]),
    evidence,
    kind: resolved.kind,
    value: resolved.value,
    modifier: match.modifier,
    span,
    relativeTo: resolved.relativeTo,
  };
}

// Years outside four digits cannot be written in ISO 8601 without agreement, so they stay open.
function isoOrNull(day: number | null): string | null {
  if (day === null) return null;
  const written = isoDay(day);
  return /^-?\d{4}-/.test(written) ? written : null;
}
