import type { ResolvedClaim } from "@dateline/core";
import type { EventFits } from "./event-fits.ts";
import { shareFigure } from "./share-figure.ts";

const once = new Set(["coup", "expel", "decree"]);
const stem = 5;

/**
 * Whether two claims of one article, whose slots all fit, tell one act twice. In one sentence two triggers are two acts
 * unless every slot is the same ("left the country, ending its presence"); of what is said and done every day, two
 * sentences tell one act only where both name the sides, or the same verb, figure or day.
 */
export function isToldTwice(a: ResolvedClaim, b: ResolvedClaim, fits: EventFits): boolean {
  const [one, other] = [a.claim.trigger.quote.toLowerCase(), b.claim.trigger.quote.toLowerCase()];
  if (a.claim.sentence.start === b.claim.sentence.start) return one === other || isOneAct(a, b, fits);
  if (once.has(fits.family ?? "") || stemOf(one) === stemOf(other) || shareFigure(a, b)) return true;
  // A traveller goes on to other places, so that a visit without one is not told of the place beside it.
  if (fits.family === "visit") return fits.targets !== "open";
  if (fits.times === "same" || fits.times === "inside") return true;
  const told = [a.sources, a.targets, b.sources, b.targets].every((side) => side.length > 0);
  return told
    ? fits.befallsOne || (fits.modes === "same" && a.claim.mode !== null)
    : fits.befallsOne && !spoken.has(a.claim.type);
}

const spoken = new Set(["CONSULT", "ACCUSE", "REQUEST", "SUPPORT", "REJECT", "THREATEN"]);

function isOneAct(a: ResolvedClaim, b: ResolvedClaim, fits: EventFits): boolean {
  const timed = fits.times === "same" || (fits.times === "open" && a.claim.time.basis === b.claim.time.basis);
  const sided = fits.sources === "same" && fits.targets === "same" && a.sources.length + a.targets.length > 0;
  return timed && sided && a.claim.mode === b.claim.mode && !countsDiffer(a, b);
}

function countsDiffer(a: ResolvedClaim, b: ResolvedClaim): boolean {
  return a.claim.numbers.some((one) =>
    b.claim.numbers.some((other) => one.what === other.what && one.value !== other.value),
  );
}

/** The beginning of the last word of a trigger: "expelled" and "expulsion" share it. */
function stemOf(trigger: string): string {
  return (trigger.split(" ").at(-1) ?? "").slice(0, stem);
}
