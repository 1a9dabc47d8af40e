import { isBlank } from "../token/is-blank.ts";
import { continuesSentence } from "./continues-sentence.ts";
import type { SentenceSpan } from "./sentence-span.ts";
import type { TextBlock } from "./text-block.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const pieceLength = 20_000;
const longest = 2_000;

/**
 * Splits text into sentences, block by block; without blocks the whole text is one. Offsets are trimmed of white
 * space, rise, and never overlap. A sentence of more than 2,000 characters is cut at a space near that length.
 */
export function splitSentences(text: string, blocks?: readonly TextBlock[]): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  const list = blocks ?? [{ start: 0, end: text.length }];
  for (let block = 0; block < list.length; block++) {
    const { start, end } = list[block] as TextBlock;
    for (let from = start; from < end; ) {
      const to = end - from > pieceLength ? cutPoint(text, from, from + pieceLength) : end;
      splitPiece(text, from, to, block, spans);
      from = to;
    }
  }
  return spans;
}

function splitPiece(text: string, start: number, end: number, block: number, spans: SentenceSpan[]): void {
  let from = start;
  for (const segment of segmenter.segment(text.slice(start, end))) {
    const to = start + segment.index + segment.segment.length;
    if (to < end && !/\n\s*$/.test(text.slice(Math.max(from, to - 8), to))) {
      if (continuesSentence(text.slice(Math.max(from, to - 24), to), text.slice(to, Math.min(end, to + 24)))) continue;
    }
    pushLines(text, from, to, block, spans);
    from = to;
  }
  if (from < end) pushLines(text, from, end, block, spans);
}

function pushLines(text: string, start: number, end: number, block: number, spans: SentenceSpan[]): void {
  const piece = text.slice(start, end);
  let from = start;
  while (from < end) {
    const gap = piece.indexOf("\n\n", from - start);
    const to = gap < 0 ? end : start + gap + 2;
    while (to - from > longest) {
      const cut = cutPoint(text, from, from + longest);
      pushTrimmed(text, from, cut, block, spans);
      from = cut;
    }
    pushTrimmed(text, from, to, block, spans);
    from = to;
  }
}

function pushTrimmed(text: string, start: number, end: number, block: number, spans: SentenceSpan[]): void {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  if (from < to) spans.push({ start: from, end: to, block });
}

function cutPoint(text: string, start: number, limit: number): number {
  const space = text.lastIndexOf(" ", limit - 1);
  if (space > start + (limit - start) / 2) return space + 1;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}
