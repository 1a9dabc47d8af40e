import type { Limit } from "./event-lexicon.ts";

const pattern = /^(!?)([^=!]+)(?:(!?=)(.+))?$/;

/** Reads the limits column of the lexicon; throws a plain error that names the limit that cannot be read. */
export function parseLimits(column: string): Limit[] {
  if (column === "-") return [];
  return column.split(" ").map(parseLimit);
}

function parseLimit(text: string): Limit {
  if (text === "free") return { kind: "free" };
  const role = /^need:(source|target|any|both)$/.exec(text)?.[1];
  if (role !== undefined) return { kind: "need", role: role as "source" | "target" | "any" | "both" };
  const parts = pattern.exec(text);
  if (!parts) throw new Error(`the limit "${text}" cannot be read`);
  const [, no, places = "", sign, values = ""] = parts;
  if (no === "!") return { kind: "absent", place: places };
  if (sign === undefined) return { kind: "present", places: places.split(",") };
  return { kind: sign === "=" ? "is" : "is-not", places: places.split(","), values: values.split(",") };
}
