import { makeEvidence, type TimeExpression } from "@dateline/core";
import type { DatedTime } from "./dated-times.ts";
import type { SentenceView } from "./sentence-view.ts";

const joint = /^,?(?: and| or)?(?: again| then| also)?(?: in| on)?(?: the)? $/;

/**
 * The times of a list that begins with one ("in 1925, 1963 and 2000"): each year or month of its own. Days in a row told of
 * one act are one stretch of time.
 */
export function listedTimes(
  view: SentenceView,
  first: DatedTime,
  all: readonly DatedTime[],
  plural: boolean,
): DatedTime[] {
  const list = [first];
  for (const next of all.slice(all.indexOf(first) + 1)) {
    const last = list.at(-1) ?? first;
    const between = view.article.text.slice(last.time.evidence.end, next.time.evidence.start);
    const alike = next.time.span?.precision === first.time.span?.precision;
    if (!alike || between.length < 2 || !joint.test(between)) break;
    list.push(next);
  }
  if (list.length === 1 || !ends(view, list)) return [first];
  if (plural || ["year", "month"].includes(first.time.span?.precision ?? "")) return list;
  const last = list.at(-1) ?? first;
  return [{ ...first, time: stretch(view, first.time, last.time) }];
}

/** A list has its "and": "in May, 2020" and "on Monday, 3 May" are no lists. */
function ends(view: SentenceView, list: readonly DatedTime[]): boolean {
  const [from, to] = [list.at(-2)?.time.evidence.end ?? 0, list.at(-1)?.time.evidence.start ?? 0];
  return /\band\b/.test(view.article.text.slice(from, to));
}

function stretch(view: SentenceView, first: TimeExpression, last: TimeExpression): TimeExpression {
  if (!first.span?.earliest || !last.span?.latest || first.span.earliest > last.span.latest) return first;
  const evidence = makeEvidence(view.article, first.evidence.start, last.evidence.end);
  return { ...first, evidence, span: { ...first.span, latest: last.span.latest, edtf: null, evidence } };
}
