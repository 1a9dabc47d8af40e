import { tokenize } from "../src/token/tokenize.ts";
import type { NameSentence } from "./name-sentence.ts";

const mark = /\[(PER|ORG|LOC|NORP|FAC|EVENT|MISC) ([^[\]]+)\]/g;

/** Reads text with names in brackets, one sentence a line: "[PER Assimi Goïta] met an envoy". */
export function parseBracketed(file: string): NameSentence[] {
  const sentences: NameSentence[] = [];
  for (const line of file.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const forms: string[] = [];
    const tags: string[] = [];
    const spans: { start: number; end: number; kind: string }[] = [];
    let plain = "";
    let last = 0;
    for (const found of line.matchAll(mark)) {
      plain += line.slice(last, found.index);
      spans.push({ start: plain.length, end: plain.length + (found[2] as string).length, kind: found[1] as string });
      plain += found[2] as string;
      last = found.index + found[0].length;
    }
    plain += line.slice(last);
    for (const { start, end } of tokenize(plain)) {
      const span = spans.find((candidate) => start >= candidate.start && end <= candidate.end);
      forms.push(plain.slice(start, end));
      tags.push(span === undefined ? "O" : `${start === span.start ? "B" : "I"}-${span.kind}`);
    }
    sentences.push({ forms, tags });
  }
  return sentences;
}
