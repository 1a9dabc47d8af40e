import type { ParseInput } from "./parse-input.ts";

/** How many punctuation marks and verbs stand between two positions, each up to three, as one number. */
export function between(input: ParseInput, from: number, to: number): number {
  const marks = (input.marks[to] as number) - (input.marks[from + 1] as number);
  const verbs = (input.verbs[to] as number) - (input.verbs[from + 1] as number);
  return (marks > 2 ? 3 : marks) * 4 + (verbs > 2 ? 3 : verbs);
}
