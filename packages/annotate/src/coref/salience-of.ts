import { hasRelation, type SentenceGraph } from "../syntax/index.ts";

/** How prominent a word's place in its clause is: 2 subject, 1 object, 0 any other. */
export function salienceOf(graph: SentenceGraph, head: number): number {
  if (hasRelation(graph, head, "nsubj")) return 2;
  return hasRelation(graph, head, "obj") || hasRelation(graph, head, "iobj") ? 1 : 0;
}
