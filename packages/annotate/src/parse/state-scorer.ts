import { addRow } from "./add-row.ts";
import { belowFeatures } from "./below-features.ts";
import { frontFeatures } from "./front-features.ts";
import { pairFeatures } from "./pair-features.ts";
import { parseFeatureLimit, parseFeaturePlaces as places } from "./parse-features.ts";
import type { ParseInput } from "./parse-input.ts";
import type { ParseStates } from "./parse-states.ts";
import type { ScoreState } from "./search-tree.ts";
import { stateFeatures } from "./state-features.ts";

/** Adds to `scores` the weights of the features at places `from` to `to`. */
export type AddScores = (features: Int32Array, to: number, scores: Int32Array, from: number) => void;

const features = new Int32Array(parseFeatureLimit);

/**
 * The scorer of one sentence's states, for `classes` actions. States share most of what they show, so sums are kept for
 * each front, each pair of top and front, and each state that lies under a top; only the rest is added state by state.
 */
export function stateScorer(input: ParseInput, states: ParseStates, classes: number, add: AddScores): ScoreState {
  const side = input.length + 2;
  const fronts: (Int32Array | undefined)[] = new Array(side);
  const pairs: (Int32Array | undefined)[] = new Array(side * side);
  const bottoms: (Int32Array | undefined)[] = new Array(side);
  const belows = new Map<number, Int32Array>();

  const frontRow = (front: number): Int32Array => {
    const known = fronts[front];
    if (known !== undefined) return known;
    const row = new Int32Array(classes);
    add(features, frontFeatures(input, front, features, places.front), row, places.front);
    fronts[front] = row;
    return row;
  };
  const pairRow = (top: number, front: number): Int32Array => {
    const known = pairs[top * side + front];
    if (known !== undefined) return known;
    const row = frontRow(front).slice();
    add(features, pairFeatures(input, top, front, features, places.pair), row, places.pair);
    pairs[top * side + front] = row;
    return row;
  };
  const belowRow = (below: number, top: number): Int32Array => {
    const known = below === 0 ? bottoms[top] : belows.get(below);
    if (known !== undefined) return known;
    const row = new Int32Array(classes);
    add(features, belowFeatures(input, states, below, top, features, places.below), row, places.below);
    if (below === 0) bottoms[top] = row;
    else belows.set(below, row);
    return row;
  };
  return (id, scores) => {
    const top = states.top[id] as number;
    scores.set(pairRow(top, states.front[id] as number));
    addRow(belowRow(states.below[id] as number, top), scores);
    add(features, stateFeatures(input, states, id, features, places.state), scores, places.state);
  };
}
