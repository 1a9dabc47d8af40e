import type { Modifier, TimeValue } from "./time-value.ts";

/** One way of saying a time: a pattern with named groups, and what its words mean (null: not a time after all). */
export interface TimeRule {
  name: string;
  pattern: RegExp;
  read(
    groups: Readonly<Record<string, string | undefined>>,
    around: { before: string; after: string },
  ): TimeValue | null;
  modifier?: Modifier;
}

/** Makes a rule whose pattern may stand anywhere between word borders. */
export function rule(name: string, source: string, read: TimeRule["read"], flags = ""): TimeRule {
  return {
    name,
    pattern: new RegExp(`(?<![\\w$€£/]|[\\d.][.,]|(?<!\\b(?:mid|early|late))[-])(?:${source})(?![\\w])`, `dg${flags}`),
    read,
  };
}
