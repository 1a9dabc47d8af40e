import { childrenBy, type SentenceGraph } from "../syntax/index.ts";

/** The tense of a verb by its form and auxiliaries; a participle without any is taken for a past form. */
export function tenseOf(graph: SentenceGraph, verb: number): string {
  const aux = childrenBy(graph, verb, "aux", "cop").map((child) => graph.lower[child] ?? "");
  if (
    aux.some((word) =>
      ["will", "'ll", "shall", "would", "may", "might", "could", "can", "should", "must"].includes(word),
    )
  )
    return "modal";
  if (aux.includes("had")) return "past perfect";
  if (aux.some((word) => ["has", "have", "'ve"].includes(word))) return "perfect";
  if (aux.some((word) => ["is", "are", "'s", "'re", "am"].includes(word))) return "present";
  if (aux.some((word) => ["was", "were"].includes(word))) return "past";
  const xpos = graph.tokens[verb]?.xpos ?? "";
  if (xpos === "VBD" || xpos === "VBN") return "past";
  return xpos === "VBZ" || xpos === "VBP" ? "present" : xpos;
}
