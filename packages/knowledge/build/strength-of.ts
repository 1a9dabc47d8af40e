import type { RecordName } from "../src/data/index.ts";

/** A name without a mark is strong, but needs its capitals where it is nothing else. */
export function strengthOf(name: string): RecordName[1] {
  return /^\p{Lu}[\p{Lu}.]+$/u.test(name) ? "acronym" : "strong";
}
