import { hasRelation, prepositionsOf, type SentenceGraph, surfaceSubject } from "../syntax/index.ts";

const apart = new Set(["to", "against", "at", "on", "from", "by", "for", "of"]);

/**
 * The word that a pronoun cannot stand for because both belong to one verb: its subject, where the pronoun is an object or
 * a part of one ("police arrested eleven of them"). Null for subjects, possessors and reflexives.
 */
export function coArgument(graph: SentenceGraph, pronoun: number): number | null {
  if (graph.tokens[pronoun]?.xpos === "PRP$" || /sel(?:f|ves)$/.test(graph.lower[pronoun] ?? "")) return null;
  let at = pronoun;
  const whole = graph.heads[at] ?? -1;
  const part = hasRelation(graph, at, "nmod") && prepositionsOf(graph, at).includes("of");
  if (part && ["NUM", "DET", "PRON", "ADJ"].includes(graph.tokens[whole]?.upos ?? "")) at = whole;
  const oblique = hasRelation(graph, at, "obl") && prepositionsOf(graph, at).some((word) => apart.has(word));
  if (!hasRelation(graph, at, "obj") && !hasRelation(graph, at, "iobj") && !oblique) return null;
  const verb = graph.heads[at] ?? -1;
  if (graph.tokens[verb]?.upos !== "VERB") return null;
  return surfaceSubject(graph, verb)?.index ?? null;
}
