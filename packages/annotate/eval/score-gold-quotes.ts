import type { Quote } from "@dateline/core";
import { fScore } from "./f-score.ts";
import { percent } from "./percent.ts";

/** A text with what is said in it; `speaker` is the words that name who says it, null where the text does not tell. */
export interface GoldQuoteText {
  text: string;
  quotes: { kind: Quote["kind"]; content: string; speaker: string | null }[];
}

/**
 * Measures quotes on texts of our own, in percent: a quote is right where its content holds the gold's words and the speaker
 * meets the words that name the speaker. `kind` is how often the kind of a right quote is right too.
 */
export function scoreGoldQuotes(
  texts: readonly GoldQuoteText[],
  quotesOf: (text: string) => readonly Quote[],
  onMiss?: (line: string) => void,
): Record<string, number> {
  const counts = { right: 0, found: 0, gold: 0 };
  let kinds = 0;
  for (const { text, quotes: gold } of texts) {
    const open = [...quotesOf(text)];
    counts.gold += gold.length;
    counts.found += open.length;
    for (const wanted of gold) {
      const at = open.findIndex((quote) => agrees(text, quote, wanted));
      const quote = open[at];
      if (!quote) {
        onMiss?.(`missed ${wanted.speaker}: ${wanted.content}`);
        continue;
      }
      open.splice(at, 1);
      counts.right++;
      if (quote.kind === wanted.kind) kinds++;
      else onMiss?.(`kind ${quote.kind}, not ${wanted.kind}: ${wanted.content}`);
    }
    for (const quote of open)
      onMiss?.(
        `extra ${quote.kind} ${quote.speaker?.evidence.quote}: ${quote.content.map((one) => one.quote).join(" | ")}`,
      );
  }
  return {
    f1: fScore(counts),
    precision: percent(counts.right, counts.found),
    recall: percent(counts.right, counts.gold),
    kind: percent(kinds, counts.right),
    gold: counts.gold,
  };
}

function agrees(text: string, quote: Quote, gold: GoldQuoteText["quotes"][number]): boolean {
  const start = text.indexOf(gold.content);
  const end = start + gold.content.length;
  if (!quote.content.some((piece) => piece.start < end && start < piece.end)) return false;
  if (gold.speaker === null || quote.speaker === null) return gold.speaker === quote.speaker;
  const { evidence } = quote.speaker;
  return fold(gold.speaker).includes(fold(evidence.quote)) || fold(evidence.quote).includes(fold(gold.speaker));
}

function fold(words: string): string {
  return words.toLowerCase().replace(/^(?:the|an?) /, "");
}
