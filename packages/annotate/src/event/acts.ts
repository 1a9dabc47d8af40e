import type { SentenceView } from "./sentence-view.ts";

const held = ["weapon", "aircraft", "vehicle", "place", "facility", "asset", "goods", "media"];

/** An attack, a blast a village stands for the one whose it is; a price or a storm for nobody. */
export function acts(view: SentenceView, index: number): boolean {
  const lemma = view.graph.lemmas[index] ?? "";
  const entries = view.lexicon.byAnchor.get(lemma) ?? [];
  const event = entries.some((entry) => entry.part === "noun" && entry.type === "ASSAULT" && entry.words.length === 1);
  return event || held.some((name) => view.lexicon.classes.get(name)?.has(lemma));
}
