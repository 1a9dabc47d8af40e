import type { SentenceGraph } from "../syntax/index.ts";
import type { EventLexicon } from "./lexicon/index.ts";

const enough = 4;

/** True where so many words of sport stand in the sentences that beating and meeting are played, not political. */
export function isSporting(graphs: readonly SentenceGraph[], lexicon: EventLexicon): boolean {
  const sport = lexicon.classes.get("sport") ?? new Set();
  const seen = new Set<string>();
  for (const graph of graphs) for (const word of graph.words) if (sport.has(word)) seen.add(word);
  return seen.size >= enough;
}
