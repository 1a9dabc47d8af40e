import { childrenBy } from "./children-by.ts";
import { relationOf } from "./relation-of.ts";
import type { SentenceGraph } from "./sentence-graph.ts";

const clausal = new Set(["root", "ccomp", "advcl", "advcl:relcl", "acl", "acl:relcl", "parataxis", "xcomp", "csubj"]);

/** The head of the smallest clause a word stands in: itself where it is a verb or heads a clause. */
export function clauseOf(graph: SentenceGraph, index: number): number {
  let at = index;
  for (let step = 0; step <= graph.tokens.length; step++) {
    const head = graph.heads[at] ?? -1;
    const verb = graph.tokens[at]?.upos === "VERB" && relationOf(graph, at) !== "amod";
    if (head < 0 || verb || clausal.has(relationOf(graph, at))) return at;
    if (relationOf(graph, at) === "conj" && childrenBy(graph, at, "nsubj", "cop").length > 0) return at;
    at = head;
  }
  return at;
}
