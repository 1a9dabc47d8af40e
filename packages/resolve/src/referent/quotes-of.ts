import type { Referent } from "./referent.ts";

/** The words of a referent's names as the text has them. */
export function quotesOf({ names }: Referent): string[] {
  return names.map(({ evidence }) => evidence.quote);
}
