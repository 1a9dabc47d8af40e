import { relationOf } from "./relation-of.ts";
import type { SentenceGraph } from "./sentence-graph.ts";

/** True where a word stands in this relation to its governor, or in a subtype of it. */
export function hasRelation(graph: SentenceGraph, index: number, name: string): boolean {
  const relation = relationOf(graph, index);
  return relation === name || relation.startsWith(`${name}:`);
}
