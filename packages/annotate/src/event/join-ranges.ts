import { makeEvidence, type TimeExpression } from "@dateline/core";
import type { SentenceView } from "./sentence-view.ts";

const joints: Readonly<Record<string, RegExp>> = {
  from: /^,? (?:to|until|till|through) (?:the )?$/,
  between: /^,? and (?:the )?$/,
};

/** Makes one time of the two ends of "from May 1998 to June 2000" and "between 2012 and 2015". */
export function joinRanges(view: SentenceView, times: readonly TimeExpression[]): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (let at = 0; at < times.length; at++) {
    const [first, second] = [times[at], times[at + 1]];
    const range = first && second && rangeOf(view, first, second);
    if (range) at++;
    if (range ?? first) joined.push((range ?? first) as TimeExpression);
  }
  return joined;
}

function rangeOf(view: SentenceView, first: TimeExpression, second: TimeExpression): TimeExpression | null {
  const { article, graph } = view;
  const before = article.text.slice(graph.sentence.start, first.evidence.start).slice(-24);
  const word = /\b(from|between) (?:the )?$/i.exec(before)?.[1]?.toLowerCase() ?? "";
  const between = article.text.slice(first.evidence.end, second.evidence.start);
  if (!joints[word]?.test(between) || !first.span || !second.span) return null;
  const [earliest, latest] = [first.span.earliest, second.span.latest];
  if (earliest === null || latest === null || earliest > latest) return null;
  const evidence = makeEvidence(article, first.evidence.start, second.evidence.end);
  return { ...first, evidence, span: { ...second.span, earliest, latest, edtf: null, evidence } };
}
