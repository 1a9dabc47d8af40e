import { splitSentences } from "../src/sentence/split-sentences.ts";
import { findTimes, type TimeMode } from "../src/time/index.ts";
import { fScore } from "./f-score.ts";

/** A text with its times: the words, the value in TIMEX3 style, and the first and last day where it has any. */
export interface GoldTimeText {
  published: string | null;
  mode: TimeMode;
  text: string;
  times: { words: string; value: string; earliest: string | null; latest: string | null }[];
}

/** Measures times on texts of our own, in percent: the F1 of values, and that of intervals on the words that meet. */
export function scoreGoldTimes(
  texts: readonly GoldTimeText[],
  onMiss?: (line: string) => void,
): Record<string, number> {
  const values = { right: 0, found: 0, gold: 0 };
  const intervals = { right: 0, found: 0, gold: 0 };
  for (const { text, published, mode, times } of texts) {
    const article = { id: "article_eval", text };
    const found = findTimes({ article, sentences: splitSentences(text), published, mode });
    for (const counts of [values, intervals]) {
      counts.gold += times.length;
      counts.found += found.length;
    }
    for (const gold of times) {
      const start = text.indexOf(gold.words);
      const time = found.find(({ evidence }) => evidence.start < start + gold.words.length && start < evidence.end);
      if (time?.value === gold.value) values.right++;
      const [earliest, latest] = [time?.span?.earliest?.slice(0, 10) ?? null, time?.span?.latest?.slice(0, 10) ?? null];
      if (time && earliest === gold.earliest && latest === gold.latest) intervals.right++;
      if (time?.value !== gold.value || earliest !== gold.earliest || latest !== gold.latest)
        onMiss?.(
          `${gold.words}: ${time?.evidence.quote} ${time?.value} ${earliest}/${latest}, not ${gold.value} ${gold.earliest}/${gold.latest}`,
        );
    }
    for (const time of found)
      if (!times.some(({ words }) => words.includes(time.evidence.quote) || time.evidence.quote.includes(words)))
        onMiss?.(`extra ${time.evidence.quote} ${time.value}`);
  }
  return { valueF1: fScore(values), intervalF1: fScore(intervals), gold: values.gold };
}
