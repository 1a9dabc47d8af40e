import { readdirSync, readFileSync } from "node:fs";
import { scoreHardPages } from "../../extract/eval/score-hard-pages.ts";
import { scoreMetadata } from "../../extract/eval/score-metadata.ts";
import { readMentions } from "../../resolve/eval/read-mentions.ts";
import { readPairs } from "../../resolve/eval/read-pairs.ts";
import { scoreLinking } from "../../resolve/eval/score-linking.ts";
import { scoreMerging } from "../../resolve/eval/score-merging.ts";
import { createResolver } from "../../resolve/src/index.ts";
import type { Engine } from "./engine.ts";
import { type Figures, inPercent, named } from "./figures.ts";
import { type GoldDocument, scoreGoldEvents } from "./score-gold-events.ts";
import { type GoldQuoteText, scoreGoldQuotes } from "./score-gold-quotes.ts";
import { type GoldTimeText, scoreGoldTimes } from "./score-gold-times.ts";

const hardShares = [
  "title.exact",
  "authors.f1",
  "dates.f1",
  "modified.f1",
  "moment",
  "kind",
  "language",
  "publisher",
  "canonical",
];

/** Takes every measurement on the gold that the repository holds; "held-out" events are never tuned to. */
export function measureGold(engine: Engine): Figures {
  const events = (half: string) =>
    scoreGoldEvents(documentsOf(`gold/events/${half}`), (text, published) => engine.annotate(text, published));
  return {
    ...named("events.development", events("development")),
    ...named("events.agency", events("agency")),
    ...named("events.wire", events("wire")),
    ...named("events.heldOut", events("held-out")),
    ...named(
      "quotes",
      scoreGoldQuotes(read<GoldQuoteText[]>("gold/quotes.json"), (text) => engine.annotate(text).quotes),
    ),
    ...named("times", scoreGoldTimes(read<GoldTimeText[]>("gold/times.json"))),
    ...resolveFigures(engine),
    ...named("metadata", inPercent(scoreMetadata(), ["title.exact", "authors.f1", "dates.f1"])),
    ...named("metadata.hard", inPercent(scoreHardPages(), hardShares)),
  };
}

/** Linking of mentions and merging of events, on the gold of the package that resolves them. */
function resolveFigures({ knowledge }: Engine): Figures {
  const resolver = createResolver(knowledge);
  const words = (name: string) => readFileSync(new URL(`../../resolve/eval/gold/${name}.txt`, import.meta.url), "utf8");
  const linking = (names: readonly string[]) => {
    const texts = names.flatMap((name) => readMentions(words(name)));
    return inPercent(numbersOf(scoreLinking(resolver, knowledge, texts)), ["accuracy", "wrong", "missed"]);
  };
  const pairs = ["pairs", "pairs-hard", "pairs-new"].flatMap((name) => readPairs(words(name)));
  const merging = numbersOf(scoreMerging(resolver, knowledge, pairs));
  return {
    ...named("linking.development", linking(["mentions-dev", "mentions-hard"])),
    ...named("linking.test", linking(["mentions-test", "mentions-fresh"])),
    ...named("merging", inPercent(merging, ["precision", "recall"])),
  };
}

function numbersOf(score: object): Figures {
  return Object.fromEntries(
    Object.entries(score).filter((entry): entry is [string, number] => typeof entry[1] === "number"),
  );
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
