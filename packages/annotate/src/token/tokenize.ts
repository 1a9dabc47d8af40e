import abbreviations from "../sentence/abbreviations.json" with { type: "json" };
import { cliticLength } from "./clitic-length.ts";
import { isBlank } from "./is-blank.ts";
import { tokenPattern } from "./token-pattern.ts";
import type { TokenSpan } from "./token-span.ts";

const dotted = new Set([...abbreviations["never-final"], ...abbreviations["often-final"]]);
const unit = /^(\d[\d.,:]*)(am|pm|km|kg|cm|mm|mph|bn|mn|m|k|g|GB|MB|mg|ft|C|F)$/;
const chunkLength = 400;

/**
 * Splits `text.slice(start, end)` into words the way Universal Dependencies English does. Offsets are into `text`;
 * tokens rise, never overlap, hold no white space and together hold every other character.
 */
export function tokenize(text: string, start = 0, end: number = text.length): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let from = start;
  while (from < end) {
    if (isBlank(text.charCodeAt(from))) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < end && to - from < chunkLength && !isBlank(text.charCodeAt(to))) to++;
    if (to < end && isHighSurrogate(text.charCodeAt(to - 1)) && to - from > 1 && !isBlank(text.charCodeAt(to))) to--;
    tokenizeChunk(text, from, to, spans);
    from = to;
  }
  return spans;
}

function tokenizeChunk(text: string, start: number, end: number, spans: TokenSpan[]): void {
  const chunk = text.slice(start, end);
  let at = 0;
  while (at < chunk.length) {
    tokenPattern.lastIndex = at;
    let length = tokenPattern.exec(chunk)?.[0].length ?? 1;
    const next = chunk.charCodeAt(at + length);
    const word = chunk.slice(at, at + length);
    if (next === 46 && isDotted(word, chunk.slice(at + length + 1))) length++;
    pushWord(word, start + at, start + at + length, spans);
    at += length;
  }
}

function isDotted(word: string, rest: string): boolean {
  if (!/^[,;:)"'”’\]]*$/.test(rest)) return false;
  if (/^\p{Lu}$/u.test(word)) return word !== "I";
  return (
    dotted.has(word.toLowerCase()) &&
    (word.length > 3 || !/^(?:no|art|mar|sir|fig|mon|sun|co|ill|ed|max|min|det|al|ex|est)$/.test(word))
  );
}

function pushWord(word: string, start: number, end: number, spans: TokenSpan[]): void {
  const measured = unit.exec(word)?.[1]?.length;
  const cut = measured ?? word.length - cliticLength(word);
  if (cut <= 0 || cut >= word.length || end - start !== word.length) {
    spans.push({ start, end });
    return;
  }
  spans.push({ start, end: start + cut }, { start: start + cut, end });
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
