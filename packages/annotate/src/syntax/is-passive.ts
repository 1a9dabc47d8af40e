import { childrenBy } from "./children-by.ts";
import { relationOf } from "./relation-of.ts";
import type { SentenceGraph } from "./sentence-graph.ts";

const intransitive = new Set(
  "call appeal agree vote demonstrate withdraw retreat arrive travel clash resign march apologise apologize complain protest rally vow intervene mediate flee fall die respond react reply insist object".split(
    " ",
  ),
);

/** True where a verb is passive: by its subject or auxiliary, as a bare participle, or as the second of two passives. */
export function isPassive(graph: SentenceGraph, index: number): boolean {
  const token = graph.tokens[index];
  if (!token) return false;
  const own = graph.children[index] ?? [];
  const relations = new Set(own.map((child) => relationOf(graph, child)));
  if (relations.has("aux:pass")) return true;
  if (relations.has("obl:agent")) return !(relations.has("nsubj") && relations.has("obj"));
  if (own.some((child) => relationOf(graph, child) === "aux" && graph.lemmas[child] === "have")) return false;
  if (intransitive.has(graph.lemmas[index] ?? "")) return false;
  if (relations.has("nsubj:pass") && !relations.has("nsubj") && !relations.has("obj") && !relations.has("ccomp"))
    return token.xpos !== "VBD" && token.xpos !== "VBZ";
  if (relations.has("nsubj") || relations.has("aux")) return false;
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
