import { readdirSync, readFileSync } from "node:fs";
import { scoreMetadata } from "../../extract/eval/score-metadata.ts";
import type { Engine } from "./engine.ts";
import { type Figures, inPercent, named } from "./figures.ts";
import { type GoldDocument, scoreGoldEvents } from "./score-gold-events.ts";
import { type GoldQuoteText, scoreGoldQuotes } from "./score-gold-quotes.ts";
import { type GoldTimeText, scoreGoldTimes } from "./score-gold-times.ts";

/** Takes every measurement on the gold that the repository holds; "held-out" events are never tuned to. */
export function measureGold(engine: Engine): Figures {
  const events = (half: string) =>
    scoreGoldEvents(documentsOf(`gold/events/${half}`), (text, published) => engine.annotate(text, published));
  return {
    ...named("events.development", events("development")),
    ...named("events.heldOut", events("held-out")),
    ...named(
      "quotes",
      scoreGoldQuotes(read<GoldQuoteText[]>("gold/quotes.json"), (text) => engine.annotate(text).quotes),
    ),
    ...named("times", scoreGoldTimes(read<GoldTimeText[]>("gold/times.json"))),
    ...named("metadata", inPercent(scoreMetadata(), ["title.exact", "authors.f1", "dates.f1"])),
  };
}

function documentsOf(folder: string): GoldDocument[] {
  return readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => read<GoldDocument>(`${folder}/${name}`));
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as T;
}
