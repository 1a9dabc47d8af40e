import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { scorePages } from "../../extract/eval/score-pages.ts";
import { parseBio } from "../train/parse-bio.ts";
import { parseConllu } from "../train/parse-conllu.ts";
import { readText } from "../train/read-text.ts";
import type { Engine } from "./engine.ts";
import { type Figures, inPercent, named } from "./figures.ts";
import { pairBrat } from "./pair-brat.ts";
import { readGoldFile } from "./read-gold-file.ts";
import { readTar } from "./read-tar.ts";
import { scoreBio } from "./score-bio.ts";
import { scoreConllu } from "./score-conllu.ts";
import { scoreGoldEvents } from "./score-gold-events.ts";
import { scoreGumDates } from "./score-gum-dates.ts";
import { scorePlover } from "./score-plover.ts";
import { scoreQuotes } from "./score-quotes.ts";
import { scoreTimex } from "./score-timex.ts";
import { scoreWikievents } from "./score-wikievents.ts";

/** One measurement on a folder of training data: the file it needs, and how to take it. */
export interface DataMeasurement {
  name: string;
  file: string;
  measure: (path: string, engine: Engine, folder: string) => Figures;
}

/** Every measurement that a folder of training data allows, in the order of the table. */
export const dataMeasurements: readonly DataMeasurement[] = [
  { name: "ewt", file: "treebank/ewt-dev.conllu.gz", measure: conllu },
  { name: "gum", file: "treebank/gum-dev.conllu.gz", measure: conllu },
  { name: "gum", file: "treebank/gum-dev.conllu.gz", measure: (path) => scoreGumDates(readText(path)) },
  { name: "crossner", file: "ner/crossner-politics-dev.jsonl.gz", measure: bio },
  { name: "worldwide", file: "ner/worldwide-dev.EVALUATE-ONLY.jsonl.gz", measure: bio },
  { name: "ploverDev", file: "events/plover-gsr-dev.jsonl.gz", measure: plover },
  { name: "wikievents", file: "events/wikievents-dev.EVALUATE-ONLY.jsonl.gz", measure: wikievents },
  { name: "wikiwars", file: "times/wikiwars.EVALUATE-ONLY.tar.gz", measure: timeml },
  {
    name: "polnear",
    file: "quotes/polnear-dev.EVALUATE-ONLY.tar.gz",
    measure: (path, engine) => scoreQuotes(pairBrat(readTar(path)), (text) => engine.annotate(text).quotes),
  },
  {
    name: "pages",
    file: "pages/article-extraction-dev.json.gz",
    measure: (_path, _engine, folder) => inPercent(scorePages(folder), ["body.f1", "body.precision", "body.recall"]),
  },
];

/** Takes all measurements whose file is there; `skipped` names the files that are not. */
export function measureData(
  folder: string,
  engine: Engine,
  say: (line: string) => void,
): { figures: Figures; skipped: string[] } {
  const skipped: string[] = [];
  const figures: Figures = {};
  for (const { name, file, measure } of dataMeasurements) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      skipped.push(file);
      continue;
    }
    say(`measuring on ${file}`);
    Object.assign(figures, named(name, measure(path, engine, folder)));
  }
  return { figures, skipped };
}

/** Parser and tagger on a CoNLL-U file, plain or gzipped. */
export function conllu(path: string, { model }: Engine): Figures {
  return scoreConllu(parseConllu(readText(path)), model);
}

/** Names on JSON lines of words and BIO tags, plain or gzipped. */
export function bio(path: string, { model }: Engine): Figures {
  return scoreBio(parseBio(readText(path)), model);
}

/** Events on sentences with marked events, plain or gzipped. */
export function plover(path: string, engine: Engine): Figures {
  return scorePlover(linesOf(path), (text) => engine.annotate(text));
}

/** Coded events on gold documents, such as `dateline export gold` writes them. */
export function gold(path: string, engine: Engine): Figures {
  return scoreGoldEvents(readGoldFile(path), (text, published) => engine.annotate(text, published));
}

function wikievents(path: string, engine: Engine): Figures {
  return scoreWikievents(linesOf(path), (text) => engine.annotate(text));
}

function linesOf(path: string): string[] {
  return readText(path)
    .split("\n")
    .filter((line) => line.trim() !== "");
}

/** Time values on a folder or archive of documents with TIMEX marks, read as narratives. */
export function timeml(path: string): Figures {
  return scoreTimex(timexSources(path), "narrative");
}

function timexSources(path: string): string[] {
  if (/\.t(?:ar\.)?gz$/.test(path)) return [...readTar(path).values()].filter((source) => /<TIMEX[23]/.test(source));
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:xml|tml|sgml?|key)(?:\.gz)?$/i.test(name))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(path, name));
      return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
    });
}
