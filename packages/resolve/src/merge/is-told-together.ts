import type { ResolvedClaim } from "@dateline/core";
import type { EventFits } from "./event-fits.ts";
import { reportGap } from "./report-gap.ts";
import { sameWords } from "./same-words.ts";
import { shareFigure } from "./share-figure.ts";

const spoken = new Set(["CONSULT", "ACCUSE", "REQUEST", "SUPPORT", "REJECT", "THREATEN"]);
const formal = new Set(["SANCTION", "RETREAT", "CONCEDE", "AGREE", "COOPERATE"]);
const [words, deeds, acts] = [2, 3, 10];

/**
 * Whether two claims, of which at least one gives no day, were told close enough in time to be one event. What is said is
 * repeated soon, so that two days are the most; formal acts are not, so that ten may lie between.
 */
export function isToldTogether(a: ResolvedClaim, b: ResolvedClaim, fits: EventFits): boolean {
  const gap = reportGap(a, b);
  if ((gap === null || gap <= acts) && sameWords(a, b)) return true;
  if (gap === null || fits.modes !== "same") return gap !== null && fits.family === "coup" && gap <= acts;
  const sided = fits.sources !== "open" && fits.targets !== "open";
  switch (fits.family) {
    case "coup":
      return gap <= acts;
    case "decree":
      return gap <= deeds;
    case "expel":
      return gap <= acts && fits.targets !== "open";
    case "visit":
      return gap <= words && fits.sources === "same";
    case "move":
      return gap <= words && sided;
    case "scene":
      return gap <= words && fits.places === "same" && shareFigure(a, b);
  }
  if (spoken.has(a.claim.type)) return gap <= words && sided;
  if (fits.befallsOne)
    return gap <= deeds && fits.targets === "same" && (sided || !a.sources.length || !b.sources.length);
  if (!formal.has(a.claim.type) || !sided) return false;
  return gap <= (fits.sources === "same" && fits.targets === "same" ? acts : deeds);
}
