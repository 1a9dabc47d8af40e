import type { Line } from "./read-lines.ts";

/** A row as the JSON object it is, or what is wrong with it. */
export function parseRow({ text }: Line): { value: Record<string, unknown> } | { problem: string } {
  if (text === null) return { problem: "the row does not end, or is longer than 8 million characters" };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problem: "the row is no JSON" };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { problem: "the row is no JSON object" };
  return { value: value as Record<string, unknown> };
}
