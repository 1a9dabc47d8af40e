import { hasRelation } from "./has-relation.ts";
import { relationOf } from "./relation-of.ts";
import type { SentenceGraph } from "./sentence-graph.ts";

const leftParts = ["amod", "compound", "nmod:poss", "nummod", "nmod:desc", "nmod:unmarked", "advmod"];

/** The leftmost word of a noun's phrase without its article: only unbroken modifiers count. */
export function phraseStart(graph: SentenceGraph, head: number): number {
  let first = head;
  for (const child of [...(graph.children[head] ?? [])].reverse()) {
    if (child > head) continue;
    if (!leftParts.some((name) => hasRelation(graph, child, name)) && relationOf(graph, child) !== "punct") break;
    first = Math.min(first, graph.first[child] ?? child);
  }
  while (first < head && ["PUNCT", "DET", "ADP"].includes(graph.tokens[first]?.upos ?? "")) first++;
  return first;
}
