import type { WordClasses } from "./word-classes.ts";

/** The row of a lower-case word in the class table, trying a hyphenless form too; -1 when it is not there. */
export function lookupClass(classes: WordClasses, lower: string): number {
  const row = classes.index.get(lower);
  if (row !== undefined) return row;
  if (lower.includes("’")) return classes.index.get(lower.replaceAll("’", "'")) ?? -1;
  if (/\d/.test(lower)) return classes.index.get(lower.replace(/\d/g, "0")) ?? -1;
  return -1;
}
