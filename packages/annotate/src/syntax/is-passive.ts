import { childrenBy } from "./children-by.ts";
import { relationOf } from "./relation-of.ts";
import type { SentenceGraph } from "./sentence-graph.ts";

/** True where a verb is passive: by its subject or auxiliary, as a bare participle, or as the second of two passives. */
export function isPassive(graph: SentenceGraph, index: number): boolean {
  const token = graph.tokens[index];
  if (!token) return false;
  const own = graph.children[index] ?? [];
  if (own.some((child) => ["nsubj:pass", "aux:pass", "csubj:pass", "obl:agent"].includes(relationOf(graph, child)))) {
    return true;
  }
  if (own.some((child) => ["nsubj", "aux"].includes(relationOf(graph, child)))) return false;
  const participle = token.xpos === "VBN" || (token.xpos === "VBD" && looksReduced(graph, index));
  if (!participle) return false;
  const relation = relationOf(graph, index);
  if (relation === "conj") return isPassive(graph, graph.heads[index] ?? -1);
  const bare = ["acl", "amod", "advcl", "xcomp"].includes(relation);
  return bare && (relation === "amod" || childrenBy(graph, index, "obj").length === 0);
}

function looksReduced(graph: SentenceGraph, index: number): boolean {
  return relationOf(graph, index) === "acl";
}
