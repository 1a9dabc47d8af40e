import { belowFeatures } from "./below-features.ts";
import { frontFeatures } from "./front-features.ts";
import { pairFeatures } from "./pair-features.ts";
import type { ParseInput } from "./parse-input.ts";
import type { ParseStates } from "./parse-states.ts";
import { stateFeatures } from "./state-features.ts";

/** The most features `parseFeatures` writes. */
export const parseFeatureLimit = 128;

/** Where each group of features begins, so that every template has a place of its own. */
export const parseFeaturePlaces = { front: 0, pair: 8, below: 30, state: 62 } as const;

/** Writes all features of a parser state into `out`; returns how many. */
export function parseFeatures(input: ParseInput, states: ParseStates, id: number, out: Int32Array): number {
  const top = states.top[id] as number;
  const front = states.front[id] as number;
  frontFeatures(input, front, out, parseFeaturePlaces.front);
  pairFeatures(input, top, front, out, parseFeaturePlaces.pair);
  belowFeatures(input, states, states.below[id] as number, top, out, parseFeaturePlaces.below);
  return stateFeatures(input, states, id, out, parseFeaturePlaces.state);
}
