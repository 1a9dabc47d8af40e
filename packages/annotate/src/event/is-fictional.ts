import type { SentenceGraph } from "../syntax/index.ts";
import type { EventLexicon } from "./lexicon/index.ts";

const enough = 3;

/** True where so many words of films, novels and games stand in the sentences that what is fought there is made up. */
export function isFictional(graphs: readonly SentenceGraph[], lexicon: EventLexicon): boolean {
  const fiction = lexicon.classes.get("fiction") ?? new Set();
  const seen = new Set<string>();
  for (const graph of graphs) {
    graph.tokens.forEach(({ upos }, index) => {
      const lemma = graph.lemmas[index] ?? "";
      if (upos === "NOUN" && fiction.has(lemma)) seen.add(lemma);
    });
  }
  return seen.size >= enough;
}
