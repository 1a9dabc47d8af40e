import type { ResolvedClaim } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { type EventFits, eventFits } from "./event-fits.ts";
import { isDatedTogether } from "./is-dated-together.ts";
import { isToldTogether } from "./is-told-together.ts";
import { isToldTwice } from "./is-told-twice.ts";
import { isUnnamed } from "./levels-of.ts";
import { figuresFit, shareFigure } from "./share-figure.ts";

/** How two claims stand to each other; `silent` where all fits as far as told, but their times cannot be compared. */
export type EventFit = "same" | "silent" | "apart";

/** Whether two claims of one block tell the same event: actors, time, place, mode and figures must fit together. */
export function sameEvent(knowledge: Knowledge, a: ResolvedClaim, b: ResolvedClaim): EventFit {
  const fits = eventFits(knowledge, a, b);
  if (fits.modes === "apart" || fits.places === "apart" || fits.times === "apart" || !figuresFit(a, b)) return "apart";
  if (!sidesFit(knowledge, a, b, fits)) return "apart";
  if (a.claim.articleId === b.claim.articleId) {
    return fits.times !== "near" && isToldTwice(a, b, fits) ? "same" : "apart";
  }
  if (fits.times === "open") return isToldTogether(a, b, fits) ? "same" : "silent";
  return isDatedTogether(knowledge, a, b, fits) ? "same" : "apart";
}

function sidesFit(knowledge: Knowledge, a: ResolvedClaim, b: ResolvedClaim, fits: EventFits): boolean {
  const { family, sources, targets } = fits;
  // A coup of a country is one whoever is named for it, unless two persons are.
  if (family === "coup") {
    return !areTwo(knowledge, a.targets, b.targets, targets) && !areTwo(knowledge, a.sources, b.sources, sources);
  }
  if (targets === "apart") return isDisputed(knowledge, a, b, fits);
  // Who did it is what reports of one attack disagree on most; the same place, day and count of dead tell that it is one.
  if (sources === "apart")
    return family === "scene" && fits.times === "same" && fits.places === "same" && shareFigure(a, b);
  return family === "scene" || sources !== "open" || targets !== "open";
}

function areTwo(
  knowledge: Knowledge,
  a: ResolvedClaim["sources"],
  b: ResolvedClaim["sources"],
  fit: EventFits["sources"],
): boolean {
  return fit === "apart" && [a, b].every((side) => side.every((one) => !isUnnamed(knowledge, one)));
}

/** Whether the dead of one place, day and attacker were fighters or villagers is what two sides tell differently. */
function isDisputed(knowledge: Knowledge, a: ResolvedClaim, b: ResolvedClaim, fits: EventFits): boolean {
  const { family, times, places, sources } = fits;
  if (family !== "scene" || times !== "same" || places !== "same" || sources === "apart" || sources === "open")
    return false;
  const unnamed = [a, b].every((one) => one.targets.every((target) => isUnnamed(knowledge, target)));
  return unnamed && a.claim.numbers.some((one) => b.claim.numbers.some((other) => other.what === one.what));
}
