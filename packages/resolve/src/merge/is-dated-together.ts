import type { ResolvedClaim } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { boundsOf } from "../time/index.ts";
import type { EventFits } from "./event-fits.ts";
import { levelsOf } from "./levels-of.ts";
import { sameWords } from "./same-words.ts";
import { shareFigure } from "./share-figure.ts";

const spoken = new Set(["CONSULT", "ACCUSE", "REQUEST", "SUPPORT", "REJECT", "THREATEN"]);
const week = 8;

/** Whether two claims that both give a day or days are one event; the more often an act is done, the more must agree. */
export function isDatedTogether(knowledge: Knowledge, a: ResolvedClaim, b: ResolvedClaim, fits: EventFits): boolean {
  const { type } = a.claim;
  const sided = fits.sources !== "open" && fits.targets !== "open";
  // Reports of an act that befalls one person may differ by a day, where the act is not one that is often repeated.
  if (fits.times === "near")
    return sided && (fits.befallsOne || fits.family === "expel") && fits.modes === "same" && !spoken.has(type);
  const same = fits.times === "same";
  if (sameWords(a, b)) return true;
  switch (fits.family) {
    case "coup":
      return true;
    case "decree":
      return same || isWithinWeek(a, b);
    case "expel":
      return fits.targets !== "open";
    case "visit":
      return fits.sources !== "open" && (same || (fits.targets !== "open" && isWithinWeek(a, b)));
    case "move":
      return fits.sources !== "open" && (type === "RETREAT" || fits.modes === "same");
    case "scene":
      return fits.places === "same" && (same || shareFigure(a, b));
  }
  if (spoken.has(type)) return sided && same;
  if (fits.befallsOne) return sided || same;
  // States attack each other many times a day: only the same place makes it the same attack.
  if (type === "ASSAULT" || type === "MOBILIZE") return same && (fits.places === "same" || isTown(knowledge, a, fits));
  if (!sided) return fits.modes === "same" && (shareFigure(a, b) || (same && fits.places === "same"));
  const known = fits.sources === "same" && fits.targets === "same" && fits.modes === "same";
  if (same || fits.places === "same" || (known && !isState(knowledge, a))) return true;
  return fits.modes === "same" && isWithinWeek(a, b);
}

/** True where neither time is longer than a week and a day. */
function isWithinWeek(a: ResolvedClaim, b: ResolvedClaim): boolean {
  return [a, b].every(({ claim }) => {
    const span = boundsOf(claim.time);
    return span !== null && span.to - span.from < week;
  });
}

function isState(knowledge: Knowledge, { sources, targets }: ResolvedClaim): boolean {
  return (targets.length > 0 ? targets : sources).every((one) => (levelsOf(knowledge, one)?.country ?? null) !== null);
}

/** True where what is attacked, alike in both, is a place on the map, which then is where it happened. */
function isTown(knowledge: Knowledge, { targets }: ResolvedClaim, fits: EventFits): boolean {
  return fits.targets === "same" && targets.some((one) => levelsOf(knowledge, one)?.town === true);
}
