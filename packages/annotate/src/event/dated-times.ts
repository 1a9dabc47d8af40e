import type { TimeExpression } from "@dateline/core";
import { headInSpan } from "../coref/index.ts";
import { childrenBy, clauseOf, conjunctsOf, hasRelation, type SentenceGraph } from "../syntax/index.ts";
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
  return joinRanges(view, spanned(view)).flatMap((whole) => {
    const time = boundedTime(view, whole);
    return time === null ? [] : [{ ...placed(view, whole), time }];
  });
}

/** The times of a sentence that have an interval, each by itself. */
export function statedTimes(view: SentenceView): DatedTime[] {
  return spanned(view).map((time) => placed(view, time));
}

function spanned({ graph, times }: SentenceView): TimeExpression[] {
  return times.filter((time) => time.span !== null && time.kind !== "set" && !isMeasured(graph, time));
}

/** "A day after crowds stormed it": what is counted from the act of a clause dates neither that act nor, by itself, another. */
function isMeasured(graph: SentenceGraph, time: TimeExpression): boolean {
  const last = graph.tokens.findIndex((token) => token.end === time.evidence.end);
  const marks = last >= 0 && (graph.lower[last] === "after" || graph.lower[last] === "before");
  return marks && hasRelation(graph, last, "mark");
}

function placed({ graph }: SentenceView, time: TimeExpression): DatedTime {
  const head = headOf(graph, time);
  return { time, stated: time, head, clause: clauseOfTime(graph, head) };
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
  const clause = verbal(graph, clauseOf(graph, above < 0 || verb ? head : above));
  if (clause > head) return clause;
  const later = conjunctsOf(graph, clause).filter(
    (index) => index > clause && index < head && graph.tokens[index]?.upos === "VERB",
  );
  return Math.max(clause, ...later);
}

/** "While at his shop on Sunday" has no verb of its own: its time is that of the clause above. */
function verbal(graph: SentenceGraph, clause: number): number {
  const above = graph.heads[clause] ?? -1;
  const bare = graph.tokens[clause]?.upos !== "VERB" && childrenBy(graph, clause, "cop", "nsubj").length === 0;
  return bare && above >= 0 && hasRelation(graph, clause, "advcl") ? clauseOf(graph, above) : clause;
}
