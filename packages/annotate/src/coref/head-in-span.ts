import type { SentenceGraph } from "../syntax/index.ts";

/** The word of a span that governs the rest: the first whose governor lies outside. */
export function headInSpan(graph: SentenceGraph, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const head = graph.heads[at] ?? -1;
    if (head < first || head > last) return at;
  }
  return last;
}
