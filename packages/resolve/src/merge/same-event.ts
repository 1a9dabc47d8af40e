import type { ResolvedClaim } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { compareTimes, dayNumber } from "../time/index.ts";
import { compareModes } from "./compare-modes.ts";
import { comparePlaces } from "./compare-places.ts";
import { type Level, levelsOf } from "./levels-of.ts";

const violent = new Set(["ASSAULT", "MOBILIZE"]);
const spoken = new Set(["CONSULT", "ACCUSE", "REQUEST", "SUPPORT", "REJECT", "THREATEN"]);

/** How two claims stand to each other; `silent` where all fits as far as told, but one of them says no time. */
export type EventFit = "same" | "silent" | "apart";

/** Whether two claims of one block tell the same event: actors, time, place, mode and figures must fit together. */
export function sameEvent(knowledge: Knowledge, a: ResolvedClaim, b: ResolvedClaim): EventFit {
  if (!mayBeOne(knowledge, a, b)) return "apart";
  if (a.claim.articleId === b.claim.articleId) return "same";
  const open = compareTimes(a.claim.time, b.claim.time) === "open";
  return open && !isFull(a, b) && !isToldTogether(a, b) ? "silent" : "same";
}

/** Without a day, both sides of an act upon one person must be told; its block says that it happens once. */
function isFull(a: ResolvedClaim, b: ResolvedClaim): boolean {
  return (
    befallsOne(a) &&
    a.claim.mode === b.claim.mode &&
    [a, b].every((one) => one.sources.length > 0 && one.targets.length > 0)
  );
}

const together = 10;

/** The same formal act between the same parties, told in reports of the same days: its block says that it is formal. */
function isToldTogether(a: ResolvedClaim, b: ResolvedClaim): boolean {
  const [one, other] = [lastDay(a), lastDay(b)];
  if (one === null || other === null || Math.abs(one - other) > together) return false;
  if (a.claim.mode !== b.claim.mode || a.block.split("|").at(-1)?.startsWith("article_")) return false;
  return shareActor(a.sources, b.sources) && shareActor(a.targets, b.targets);
}

function lastDay({ claim }: ResolvedClaim): number | null {
  return claim.time.latest === null ? null : dayNumber(claim.time.latest);
}

function shareActor(a: ResolvedClaim["sources"], b: ResolvedClaim["sources"]): boolean {
  return a.some((one) => b.some((other) => other.actorId === one.actorId));
}

function mayBeOne(knowledge: Knowledge, a: ResolvedClaim, b: ResolvedClaim): boolean {
  const sources = compareSides(knowledge, a.sources, b.sources);
  const targets = compareSides(knowledge, a.targets, b.targets);
  if (sources === "apart" || targets === "apart" || (sources === "open" && targets === "open")) return false;
  const modes = compareModes(a.claim.type, a.claim.mode, b.claim.mode);
  const places = comparePlaces(a.place, b.place);
  if (modes === "apart" || places === "apart" || !figuresFit(a, b)) return false;
  const times = compareTimes(a.claim.time, b.claim.time);
  if (times === "apart") return false;
  if (a.claim.articleId === b.claim.articleId) return times !== "near" && toldAgain(a, b);
  if (times === "open") return true;
  const sided = sources !== "open" && targets !== "open";
  // Reports of an act that befalls one person may differ by a day, where the act is not one that is often repeated.
  if (times === "near") return sided && befallsOne(a) && modes === "same" && !spoken.has(a.claim.type);
  if (befallsOne(a)) return sided || times === "same";
  if (spoken.has(a.claim.type)) return sided && times === "same";
  // States attack each other many times a day: only the same place makes it the same attack.
  if (violent.has(a.claim.type)) return times === "same" && places === "same";
  const known = sources === "same" && targets === "same" && modes === "same";
  return sided && (times === "same" || places === "same" || (known && !isState(knowledge, a)));
}

/** True where the block is that of a person or office, which its key says. */
function befallsOne({ block }: ResolvedClaim): boolean {
  return block.split("|")[2]?.startsWith("actor_") ?? false;
}

function isState(knowledge: Knowledge, { sources, targets }: ResolvedClaim): boolean {
  return (targets.length > 0 ? targets : sources).every((one) => levelsOf(knowledge, one.actorId) !== null);
}

/** Two claims of one sentence are two acts unless they share their trigger's words. */
function toldAgain(a: ResolvedClaim, b: ResolvedClaim): boolean {
  const sameSentence = a.claim.sentence.start === b.claim.sentence.start;
  return !sameSentence || a.claim.trigger.quote.toLowerCase() === b.claim.trigger.quote.toLowerCase();
}

type Side = ResolvedClaim["sources"];

function compareSides(knowledge: Knowledge, a: Side, b: Side): "same" | "inside" | "open" | "apart" {
  if (a.length === 0 && b.length === 0) return "same";
  if (a.length === 0 || b.length === 0) return "open";
  const ids = new Set(a.map((one) => one.actorId));
  if (b.some((one) => ids.has(one.actorId))) return "same";
  const [left, right] = [a, b].map((side) => side.flatMap((one) => levelsOf(knowledge, one.actorId) ?? [])) as [
    Level[],
    Level[],
  ];
  const fits = left.some((one) => right.some((other) => mayStandFor(one, other)));
  return fits ? "inside" : "apart";
}

/** A country may stand for its government or forces, and the two unnamed bodies of one sector for each other. */
function mayStandFor(a: Level, b: Level): boolean {
  if (a.country !== b.country) return false;
  if (a.sector === b.sector) return a.unnamed || b.unnamed;
  if (!a.organ || !b.organ) return false;
  return a.sector === null || b.sector === null;
}

function figuresFit(a: ResolvedClaim, b: ResolvedClaim): boolean {
  return a.claim.numbers.every((one) =>
    b.claim.numbers.every(
      (other) =>
        one.what !== other.what || Math.max(one.value, other.value) <= 3 * Math.min(one.value, other.value) + 2,
    ),
  );
}
