import type { WordClasses } from "../src/word-class/word-classes.ts";
import { readText } from "./read-text.ts";

/** Reads a word-class file: word, then class numbers, separated by tabs; at most `limit` words. */
export function readWordClasses(path: string, limit: number): WordClasses {
  const lines = readText(path).trimEnd().split("\n").slice(0, limit);
  const index = new Map<string, number>();
  const codes = new Uint16Array(lines.length * 3);
  for (const [row, line] of lines.entries()) {
    const [word, ...values] = line.split("\t");
    index.set(word as string, row);
    for (const [c, value] of values.entries()) codes[row * 3 + c] = Number(value);
  }
  return { index, codes, width: 3 };
}
