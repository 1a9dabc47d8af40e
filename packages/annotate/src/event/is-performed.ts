import { childrenBy, hasRelation, type SentenceGraph } from "../syntax/index.ts";

const performed = new Set(
  "thank congratulate apologise apologize commend condemn express extend appeal urge".split(" "),
);

/** True where saying that one wants to is doing it: "I want to thank the nation" does thank it, "he wants to thank it" does not. */
export function isPerformed(graph: SentenceGraph, at: number, head: number): boolean {
  if (!performed.has(graph.lemmas[at] ?? "") || !hasRelation(graph, at, "xcomp")) return false;
  if (!["want", "wish", "like"].includes(graph.lemmas[head] ?? "")) return false;
  const self = childrenBy(graph, head, "nsubj").some((child) => ["i", "we"].includes(graph.lower[child] ?? ""));
  return self && !childrenBy(graph, head, "advmod").some((child) => ["not", "n't"].includes(graph.lower[child] ?? ""));
}
