import { placedWords } from "./search-words.ts";
import type { TextNeed } from "./text-need.ts";

const before = 60;
const length = 260;

/** The words around the first hit of any need, with the place of every hit in it; the opening where there is none. */
export function snippet(
  text: string,
  needs: readonly TextNeed[],
): { text: string; marks: { start: number; end: number }[] } {
  const hits = findHits(text, needs);
  const first = hits[0];
  const from = first === undefined ? 0 : wordStart(text, Math.max(0, first.start - before));
  const to = wordEnd(text, Math.min(text.length, Math.max(from + length, first?.end ?? 0)));
  const lead = from > 0 ? "… " : "";
  const tail = to < text.length ? " …" : "";
  const marks = hits
    .filter((hit) => hit.start >= from && hit.end <= to)
    .map((hit) => ({ start: hit.start - from + lead.length, end: hit.end - from + lead.length }));
  return { text: `${lead}${text.slice(from, to).replace(/\s/g, " ")}${tail}`, marks };
}

function findHits(text: string, needs: readonly TextNeed[]): { start: number; end: number }[] {
  if (needs.length === 0) return [];
  const words = placedWords(text);
  const hits: { start: number; end: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const need = needs.find((candidate) => candidate.words.every((word, ahead) => words[at + ahead]?.word === word));
    if (need === undefined) continue;
    const start = words[at]?.start ?? 0;
    const end = words[at + need.words.length - 1]?.end ?? start;
    hits.push({ start, end });
    at += need.words.length - 1;
  }
  return hits;
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + 40).search(/\s/);
  return space === -1 ? boundary(text, at) : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(at, at + 40).search(/\s/);
  return space === -1 ? boundary(text, at) : at + space;
}

function boundary(text: string, at: number): number {
  // Never cut between the two halves of one character.
  return /[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at + 1 : at;
}
