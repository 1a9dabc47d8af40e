import type { Event, RelationView } from "@dateline/core";
import { isDone, monthOf } from "../event/index.ts";
import { meanScore, type ScoreSum } from "./mean-score.ts";

type Counted = Pick<RelationView, "aToB" | "bToA" | "months">;

/** Counts what each side did to the other, and by month; an event in which both acted on each other counts both ways. */
export function countBetween(
  events: readonly Event[],
  sides: { isA: (actorId: string) => boolean; isB: (actorId: string) => boolean },
): Counted {
  const months = new Map<string, { aToB: ScoreSum; bToA: ScoreSum }>();
  const whole = { aToB: none(), bToA: none() };
  for (const event of events) {
    if (!isDone(event)) continue;
    const month = monthOf(event);
    const cell = months.get(month) ?? { aToB: none(), bToA: none() };
    const [from, to] = [event.sources, event.targets].map((list) => list.map(({ actorId }) => actorId));
    const forward = acts(from ?? [], to ?? [], sides.isA, sides.isB);
    const back = acts(from ?? [], to ?? [], sides.isB, sides.isA);
    if (!forward && !back) continue;
    for (const sums of [cell, whole]) {
      if (forward) add(sums.aToB, event.score);
      if (back) add(sums.bToA, event.score);
    }
    months.set(month, cell);
  }
  return {
    aToB: meanScore(whole.aToB),
    bToA: meanScore(whole.bToA),
    months: [...months]
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([month, { aToB, bToA }]) => ({
        month: month === "" ? null : month,
        aToB: meanScore(aToB),
        bToA: meanScore(bToA),
      })),
  };
}

function acts(
  sources: readonly string[],
  targets: readonly string[],
  isSource: (id: string) => boolean,
  isTarget: (id: string) => boolean,
): boolean {
  return sources.some((source) => isSource(source) && targets.some((target) => target !== source && isTarget(target)));
}

function none(): ScoreSum {
  return { events: 0, total: 0 };
}

function add(sum: ScoreSum, score: number): void {
  sum.events += 1;
  sum.total += score;
}
