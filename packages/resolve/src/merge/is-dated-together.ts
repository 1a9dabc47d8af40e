import type { ResolvedClaim } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { boundsOf } from "../time/index.ts";
import type { EventFits } from "./event-fits.ts";
import { levelsOf } from "./levels-of.ts";
import { shareFigure } from "./share-figure.ts";

const spoken = new Set(["CONSULT", "ACCUSE", "REQUEST", "SUPPORT", "REJECT", "THREATEN"]);
const week = 8;

/** Whether two claims that both give a day or days are one event; the more often an act is done, the more must agree. */
export function isDatedTogether(knowledge: Knowledge, a: ResolvedClaim, b: ResolvedClaim, fits: EventFits): boolean {
  const { type } = a.claim;
  const sided = fits.sources !== "open" && fits.targets !== "open";
  // Reports of an act that befalls one person may differ by a day, where the act is not one that is often repeated.
  if (fits.times === "near") return sided && fits.befallsOne && fits.modes === "same" && !spoken.has(type);
  const same = fits.times === "same";
  switch (fits.family) {
    case "coup":
      return true;
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
  if (type === "ASSAULT" || type === "MOBILIZE") return same && fits.places === "same";
  if (!sided) return fits.modes === "same" && shareFigure(a, b);
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
