import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Gazetteer } from "@dateline/core";
import { readEnglishModel } from "@dateline/model-en";
import winkModel from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { articleOf } from "../eval/article-of.ts";
import { createEnglishAnnotator } from "../src/english/index.ts";
import { analyseText } from "../src/model/analyse-text.ts";
import { loadEnglishModel } from "../src/model/load-english-model.ts";
import { measure } from "./measure.ts";
import { compromiseWithDates, runCompromise } from "./run-compromise.ts";
import { tagWithCompromise } from "./tag-with-compromise.ts";

/**
 * Measures the English engine beside compromise and wink-nlp on the same articles, one thread, in one run. Rates are
 * words a second of the engine's own count, so ratios compare time on equal text. `wordsPerSecond` is the whole
 * annotator: sentences, words, tags, lemmas, trees, names, times, mentions, quotes and events. Beside it stand
 * `timesCompromise`: all that compromise has of these, dates with values by its plugin among them; the same without
 * dates; and the bare tagging of compromise and of wink-nlp.
 */
export function benchEngine(gazetteer: Gazetteer): Record<string, number> {
  const folder = join(import.meta.dirname, "../train/text");
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .slice(0, 8)
    .map((name) => readFileSync(join(folder, name), "utf8").replace(/\[[A-Z]+ ([^\]]*)\]/g, "$1"));
  const text = texts.join("\n\n");

  const begin = performance.now();
  const model = loadEnglishModel(readEnglishModel());
  const loadMs = Math.round(performance.now() - begin);
  const words = (input: string): number =>
    analyseText(model, input).sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const count = words(text);
  const residentMb = Math.round(process.memoryUsage().rss / 1e6);

  const annotator = createEnglishAnnotator(readEnglishModel(), gazetteer);
  const articles = texts.map((one) => articleOf(one, "2024-05-14"));
  const wink = winkNlp(winkModel);
  const everything = (): number =>
    articles.reduce((sum, article) => sum + annotator.annotate(article).sentences.length, 0);
  const overTexts = (run: (one: string) => number) => (): number => texts.reduce((sum, one) => sum + run(one), 0);
  const plain = bestRates(count, {
    everything,
    model: overTexts(words),
    compromise: overTexts(runCompromise),
    compromiseTagging: overTexts(tagWithCompromise),
    wink: overTexts((one) => wink.readDoc(one).tokens().out().length),
  });
  const dated = bestRates(count, { everything, compromise: overTexts(compromiseWithDates()) });
  const own = Math.max(plain.everything, dated.everything);
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
    wordsPerSecond: own,
    modelWordsPerSecond: plain.model,
    compromiseWordsPerSecond: dated.compromise,
    compromiseWithoutDatesWordsPerSecond: plain.compromise,
    compromiseTaggingWordsPerSecond: plain.compromiseTagging,
    winkTaggingWordsPerSecond: plain.wink,
    timesCompromise: two(own / dated.compromise),
    timesCompromiseWithoutDates: two(own / plain.compromise),
    timesCompromiseTagging: two(own / plain.compromiseTagging),
    timesWinkTagging: two(own / plain.wink),
    timeFor2x: two(twice / once),
    timeFor4x: two(fourTimes / once),
  };
}

/** The best of four runs of each program, in turns, in words a second; a program that finds nothing has the rate 0. */
function bestRates<Name extends string>(words: number, programs: Record<Name, () => number>): Record<Name, number> {
  const names = Object.keys(programs) as Name[];
  const rates = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (let round = 0; round < 4; round++) {
    for (const name of names) {
      const rate = measure(() => (programs[name]() > 0 ? words : 0), 1);
      rates[name] = Math.max(rates[name], rate);
    }
  }
  return rates;
}
