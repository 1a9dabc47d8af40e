import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readEnglishModel } from "@dateline/model-en";
import compromise from "compromise";
import winkModel from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { analyseText } from "../src/model/analyse-text.ts";
import { loadEnglishModel } from "../src/model/load-english-model.ts";
import { measure } from "./measure.ts";

/**
 * Measures the English engine beside compromise and wink-nlp on the same text, one thread, in one run. Rates are words a
 * second of the engine's own count, so ratios compare time on equal text.
 */
export function benchEngine(): Record<string, number> {
  const folder = join(import.meta.dirname, "../train/text");
  const text = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .slice(0, 8)
    .map((name) => readFileSync(join(folder, name), "utf8").replace(/\[[A-Z]+ ([^\]]*)\]/g, "$1"))
    .join("\n\n");

  const begin = performance.now();
  const model = loadEnglishModel(readEnglishModel());
  const loadMs = Math.round(performance.now() - begin);
  const words = (input: string): number =>
    analyseText(model, input).sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const count = words(text);
  const residentMb = Math.round(process.memoryUsage().rss / 1e6);

  const wink = winkNlp(winkModel);
  const engines = {
    dateline: () => words(text),
    compromise: () => (compromise(text).terms().length > 0 ? count : 0),
    wink: () => (wink.readDoc(text).tokens().length() > 0 ? count : 0),
  };
  const rates = { dateline: 0, compromise: 0, wink: 0 };
  for (let round = 0; round < 4; round++) {
    for (const name of ["dateline", "compromise", "wink"] as const)
      rates[name] = Math.max(rates[name], measure(engines[name], 1));
  }
  const seconds = [1, 2, 4].map((times) => {
    const input = Array.from({ length: times }, () => text).join("\n\n");
    return (count * times) / measure(() => words(input), 3);
  });
  const [once = 1, twice = 1, fourTimes = 1] = seconds;
  const two = (value: number): number => Math.round(value * 100) / 100;
  return {
    words: count,
    loadMs,
    residentMb,
    wordsPerSecond: rates.dateline,
    compromiseWordsPerSecond: rates.compromise,
    winkWordsPerSecond: rates.wink,
    timesCompromise: two(rates.dateline / rates.compromise),
    timesWink: two(rates.dateline / rates.wink),
    timeFor2x: two(twice / once),
    timeFor4x: two(fourTimes / once),
  };
}
