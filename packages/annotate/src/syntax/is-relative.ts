import type { SentenceGraph } from "./sentence-graph.ts";

const words = new Set(["who", "which", "that", "whom"]);

/** True where the word is a relative pronoun. */
export function isRelative(graph: SentenceGraph, index: number): boolean {
  const token = graph.tokens[index];
  if (!token || !words.has(graph.lower[index] ?? "")) return false;
  return token.xpos === "WDT" || token.xpos === "WP" || (token.upos === "PRON" && token.xpos !== "DT");
}
