import { countStopWords } from "./count-stop-words.ts";
import { scriptLanguage } from "./script-language.ts";

const sampleSize = 20_000;

/** A language told from the words of a text, with the share of its words that are common in it. */
export interface DetectedLanguage {
  code: string;
  /** 0 to 1: how far it is ahead of the next. */
  score: number;
  /** How many words of the text are among its common words. */
  hits: number;
}

/** The language of a text by its script and its common words, null where too little speaks for any. */
export function detectLanguage(text: string): DetectedLanguage | null {
  const sample = text.slice(0, sampleSize);
  const script = scriptLanguage(sample);
  if (script) return { code: script, score: 0.99, hits: sample.length };
  const ranked = [...countStopWords(sample)].sort((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (!best || best[1] < 2) return null;
  const behind = next?.[1] ?? 0;
  if (behind >= best[1]) return null;
  const score = Math.min(0.99, 0.5 + (best[1] - behind) / best[1] / 2);
  return { code: best[0], score: Math.round(score * 100) / 100, hits: best[1] };
}
