import type { Quote } from "@dateline/core";
import { fScore } from "./f-score.ts";
import { percent } from "./percent.ts";
import { type GoldAttribution, readBrat } from "./read-brat.ts";

interface Span {
  start: number;
  end: number;
}

const shortest = 3;

/**
 * Measures quotes against attributions in BRAT stand-off, in percent. `direct*` counts quotes with three or more words in
 * quotation marks: right where the content meets a gold attribution's and the speaker meets its source. `cueF1` counts
 * all kinds: right where the cues meet.
 */
export function scoreQuotes(
  documents: readonly { text: string; brat: string }[],
  quotesOf: (text: string) => readonly Quote[],
  onMiss?: (line: string) => void,
): Record<string, number> {
  const direct = { right: 0, found: 0, gold: 0, recalled: 0 };
  const cues = { right: 0, found: 0, gold: 0 };
  for (const { text, brat } of documents) {
    const gold = readBrat(brat, text);
    const quotes = quotesOf(text);
    scoreCues(gold, quotes, cues);
    const goldDirect = gold.filter(
      ({ content, source }) => source.length > 0 && markedWords(text, content) >= shortest,
    );
    const found = quotes.filter((quote) => quote.speaker !== null && quotedWords(text, quote) >= shortest);
    const right = (quote: Quote, attribution: GoldAttribution) =>
      meet(quote.content, attribution.content) &&
      meet(quote.speaker ? [quote.speaker.evidence] : [], attribution.source);
    direct.gold += goldDirect.length;
    direct.found += found.length;
    for (const quote of found) {
      if (gold.some((attribution) => right(quote, attribution))) direct.right++;
      else
        onMiss?.(
          `wrong\t${quote.score}\t${quote.kind}\t${quote.speaker?.evidence.quote}\t${quote.cue?.quote}\t${quote.content.map((piece) => piece.quote).join(" | ")}\t${around(text, quote.content)}`,
        );
    }
    for (const attribution of goldDirect) {
      if (found.some((quote) => right(quote, attribution))) direct.recalled++;
      else
        onMiss?.(
          `missed\t${words(text, attribution.source)}\t${words(text, attribution.cue)}\t${words(text, attribution.content)}\t${around(text, attribution.content)}`,
        );
    }
  }
  const precision = percent(direct.right, direct.found);
  const recall = percent(direct.recalled, direct.gold);
  return {
    directPrecision: precision,
    directRecall: recall,
    directF1: percent(2 * precision * recall, (precision + recall) * 100),
    direct: direct.gold,
    cuePrecision: percent(cues.right, cues.found),
    cueRecall: percent(cues.right, cues.gold),
    cueF1: fScore(cues),
    attributions: cues.gold,
  };
}

function scoreCues(
  gold: readonly GoldAttribution[],
  quotes: readonly Quote[],
  counts: { right: number; found: number; gold: number },
): void {
  const open = gold.filter(({ cue }) => cue.length > 0);
  const found = quotes.flatMap(({ cue }) => cue ?? []);
  counts.gold += open.length;
  counts.found += found.length;
  for (const cue of found) {
    const at = open.findIndex((attribution) => meet([cue], attribution.cue));
    if (at < 0) continue;
    open.splice(at, 1);
    counts.right++;
  }
}

function meet(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}

function quotedWords(text: string, quote: Quote): number {
  if (quote.kind === "indirect") return 0;
  if (quote.kind === "mixed") return markedWords(text, quote.content);
  return quote.content.reduce((sum, piece) => sum + wordCount(piece.quote), 0);
}

/** Words between double marks, or between single ones that open behind a space, inside some pieces of text. */
function markedWords(text: string, pieces: readonly Span[]): number {
  let count = 0;
  for (const { start, end } of pieces) {
    const words = text.slice(Math.max(0, start - 1), end + 1);
    for (const found of words.matchAll(
      /["“”]([^"“”]*)(?:["“”]|$)|(?:''|``)(.*?)(?:''|$)|(?:^|\s)[‘']([^‘]*?)[’'](?![\p{L}])/gu,
    )) {
      count = Math.max(count, wordCount(found[1] ?? found[2] ?? found[3] ?? ""));
    }
  }
  return count;
}

function wordCount(words: string): number {
  return words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function words(text: string, pieces: readonly Span[]): string {
  return pieces
    .map(({ start, end }) => text.slice(start, end))
    .join(" | ")
    .replaceAll("\n", "⏎");
}

function around(text: string, pieces: readonly Span[]): string {
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? 0;
  return text.slice(Math.max(0, start - 90), end + 70).replaceAll("\n", "⏎");
}
