import { childrenBy } from "./children-by.ts";
import type { SentenceGraph } from "./sentence-graph.ts";

/** A word and all that is coordinated with it below, in text order; linear in the length of the coordination. */
export function conjunctsOf(graph: SentenceGraph, index: number): number[] {
  const found = [index];
  for (let at = 0; at < found.length; at++) found.push(...childrenBy(graph, found[at] ?? -1, "conj"));
  return found;
}
