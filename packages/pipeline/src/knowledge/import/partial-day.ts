import { PartialDate } from "@dateline/core";

/** The partial ISO date in a date or moment ("2020-08-18T00:00:00Z" gives `2020-08-18`); null where it is none. */
export function partialDay(words: string): string | null {
  const found = /^\+?(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ].*)?$/.exec(words.trim())?.[1];
  if (found === undefined) return null;
  const day = found.replace(/(?:-00)+$/, "");
  return PartialDate.safeParse(day).success ? day : null;
}
