import { hasRelation } from "./has-relation.ts";
import type { SentenceGraph } from "./sentence-graph.ts";

/** The words below a word that stand in one of these relations to it; `obl` also finds `obl:agent`. */
export function childrenBy(graph: SentenceGraph, index: number, ...relations: string[]): number[] {
  return (graph.children[index] ?? []).filter((child) => relations.some((name) => hasRelation(graph, child, name)));
}
