import type { ResolvedClaim } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";
import { compareTimes, type TimeFit } from "../time/index.ts";
import { compareModes } from "./compare-modes.ts";
import { comparePlaces } from "./compare-places.ts";
import { compareSides, type SideFit } from "./compare-sides.ts";

/** How two claims of one block stand to each other, slot by slot. */
export interface EventFits {
  /** What the block is made by (see `eventFamily`); null for blocks named by the type alone. */
  family: string | null;
  /** True where the block is that of a person or office that the act befalls. */
  befallsOne: boolean;
  sources: SideFit;
  targets: SideFit;
  times: TimeFit;
  modes: ReturnType<typeof compareModes>;
  places: ReturnType<typeof comparePlaces>;
}

const mutual = new Set(["CONSULT", "AGREE", "COOPERATE"]);
const led = new Set(["SANCTION", "RETREAT", "CONCEDE", "AGREE", "COOPERATE", "AID"]);
const year = 366;

/** Compares two claims of one block slot by slot; talks have no order of sides. */
export function eventFits(knowledge: Knowledge, a: ResolvedClaim, b: ResolvedClaim): EventFits {
  const [name = "", , anchor = ""] = a.block.split("|");
  const family = name.includes(":") ? (name.split(":")[0] ?? null) : null;
  const { type } = a.claim;
  const befallsOne = anchor.startsWith("actor_") && (family === null || family === "expel") && !mutual.has(type);
  const rules = { heads: led.has(type), people: family === "scene", organs: befallsOne, towns: family === "visit" };
  const sides = (x: ResolvedClaim, from: ResolvedClaim["sources"], to: ResolvedClaim["targets"]) => ({
    sources: compareSides(knowledge, x.sources, from, rules),
    targets: compareSides(knowledge, x.targets, to, rules),
  });
  const straight = sides(a, b.sources, b.targets);
  // "A met B" and "B met A" are one meeting.
  const turned = mutual.has(type) && family === null && isApart(straight) ? sides(a, b.targets, b.sources) : straight;
  return {
    ...(isApart(turned) ? straight : turned),
    family,
    befallsOne,
    times: compareTimes(a.claim.time, b.claim.time, family === "coup" ? year : undefined),
    modes: family === "expel" ? "same" : compareModes(type, a.claim.mode, b.claim.mode),
    places: comparePlaces(a.place, b.place),
  };
}

function isApart({ sources, targets }: { sources: SideFit; targets: SideFit }): boolean {
  return sources === "apart" || targets === "apart";
}
