import { childrenBy, type SentenceGraph } from "../syntax/index.ts";

const before = ["det", "amod", "compound", "nummod", "nmod:poss", "flat"];

/** The characters of the noun phrase a word heads, without the clauses and appositions behind it. */
export function phraseSpan(graph: SentenceGraph, head: number): { start: number; end: number } {
  let first = head;
  let last = head;
  for (const child of childrenBy(graph, head, ...before)) if (child < head) first = Math.min(first, child);
  for (const child of childrenBy(graph, head, "flat", "fixed", "compound"))
    if (child > head) last = Math.max(last, child);
  for (let at = head - 1; at >= Math.max(first, head - 20); at--) first = Math.min(first, graph.first[at] ?? at);
  if (head - first > 20) first = head;
  return { start: graph.tokens[first]?.start ?? 0, end: graph.tokens[last]?.end ?? 1 };
}
