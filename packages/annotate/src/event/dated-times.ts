import type { TimeExpression } from "@dateline/core";
import { headInSpan } from "../coref/index.ts";
import { clauseOf, conjunctsOf, type SentenceGraph } from "../syntax/index.ts";
import { boundedTime } from "./bounded-time.ts";
import { joinRanges } from "./join-ranges.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A time that can date an act: the word that heads it, and the head of the clause it stands in. */
export interface DatedTime {
  time: TimeExpression;
  /** The time by itself, without what a preposition makes of it. */
  stated: TimeExpression;
  head: number;
  clause: number;
}

/** The times of a sentence that have an interval, ranges joined and bounds such as "since" applied, in text order. */
export function datedTimes(view: SentenceView): DatedTime[] {
  const dated = view.times.filter((time) => time.span !== null && (time.kind === "date" || time.kind === "time"));
  return joinRanges(view, dated).flatMap((whole) => {
    const time = boundedTime(view, whole);
    if (time === null) return [];
    const head = headOf(view.graph, whole);
    return [{ time, stated: whole, head, clause: clauseOfTime(view.graph, head) }];
  });
}

function headOf(graph: SentenceGraph, time: TimeExpression): number {
  const first = graph.tokens.findIndex((token) => token.end > time.evidence.start);
  const last = graph.tokens.findLastIndex((token) => token.start < time.evidence.end);
  return first < 0 || last < first ? 0 : headInSpan(graph, first, last);
}

/** The clause of a time; of coordinated verbs the one that stands last before it, wherever the parser hung it. */
function clauseOfTime(graph: SentenceGraph, head: number): number {
  const above = graph.heads[head] ?? -1;
  const verb = graph.tokens[head]?.upos === "VERB";
  const clause = clauseOf(graph, above < 0 || verb ? head : above);
  if (clause > head) return clause;
  const later = conjunctsOf(graph, clause).filter(
    (index) => index > clause && index < head && graph.tokens[index]?.upos === "VERB",
  );
  return Math.max(clause, ...later);
}
