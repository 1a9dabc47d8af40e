import type { RelationDirection } from "@dateline/core";

/** Events counted so far, and the sum of their scores. */
export interface ScoreSum {
  events: number;
  total: number;
}

/** A direction of a relation with the mean of its scores, to a hundredth. */
export function meanScore({ events, total }: ScoreSum): RelationDirection {
  return { events, score: events === 0 ? null : Math.round((total / events) * 100) / 100 };
}
