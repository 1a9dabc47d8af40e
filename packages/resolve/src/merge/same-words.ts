import { foldName, type ResolvedClaim } from "@dateline/core";

const fewest = 5;

/** True where two articles tell an act in the very same sentence, as copies of one agency's text do. */
export function sameWords(a: ResolvedClaim, b: ResolvedClaim): boolean {
  const [one, other] = [a.claim, b.claim];
  if (one.trigger.quote !== other.trigger.quote || one.sentence.quote.length > 2 * other.sentence.quote.length)
    return false;
  if (one.trigger.start - one.sentence.start !== other.trigger.start - other.sentence.start) return false;
  const words = foldName(one.sentence.quote);
  return words === foldName(other.sentence.quote) && words.split(" ").length >= fewest;
}
