import { childrenBy } from "./children-by.ts";
import type { SentenceGraph } from "./sentence-graph.ts";

/** The prepositions a noun stands behind, in lower case; for a clause, its subordinators. */
export function prepositionsOf(graph: SentenceGraph, index: number): string[] {
  return childrenBy(graph, index, "case", "mark").map((child) => graph.lower[child] ?? "");
}
