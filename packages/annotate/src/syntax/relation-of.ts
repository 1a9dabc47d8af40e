import type { SentenceGraph } from "./sentence-graph.ts";

/** The UD relation of a word to its governor, such as `obl:agent`; empty where there is no such word. */
export function relationOf(graph: SentenceGraph, index: number): string {
  return graph.tokens[index]?.relation ?? "";
}
