import { readText } from "../train/read-text.ts";
import type { GoldDocument } from "./score-gold-events.ts";

/** The gold documents of a file: one JSON object or array, or one object a line, plain or gzipped. */
export function readGoldFile(path: string): GoldDocument[] {
  const text = readText(path).trim();
  if (text === "") return [];
  if (text.startsWith("[")) return JSON.parse(text) as GoldDocument[];
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const whole = lines.length > 1 && lines[0]?.trim() === "{";
  return whole ? [JSON.parse(text) as GoldDocument] : lines.map((line) => JSON.parse(line) as GoldDocument);
}
