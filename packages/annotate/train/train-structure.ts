import { createStates } from "../src/parse/create-states.ts";
import type { ParseInput } from "../src/parse/parse-input.ts";
import type { ParseStates } from "../src/parse/parse-states.ts";
import { searchTree } from "../src/parse/search-tree.ts";
import { structureFeatureLimit, structureFeatures } from "../src/parse/structure-features.ts";
import { goldStates } from "./gold-states.ts";
import { oracleActions } from "./oracle-actions.ts";
import { pruneTriples } from "./prune-triples.ts";
import { random } from "./random.ts";
import { shuffle } from "./shuffle.ts";
import type { WeightRows } from "./weight-rows.ts";

const features = new Int32Array(structureFeatureLimit);
const triple = new Float64Array(3);

/**
 * Trains the choice of transitions: an averaged perceptron with beam search, updated at the step where the best state
 * leads the right one by most (max-violation, Huang, Fayong and Guo 2012).
 */
export function trainStructure(
  inputs: readonly ParseInput[],
  heads: readonly Int32Array[],
  { rounds, seed, keep, beam }: { rounds: number; seed: number; keep: number; beam: number },
): WeightRows {
  const weights = new Float32Array(4 << 24);
  const totals = new Float32Array(4 << 24);
  const score = (list: Int32Array, count: number, scores: Float64Array): void => {
    let a = 0;
    let b = 0;
    let c = 0;
    for (let f = 0; f < count; f++) {
      const at = ((list[f] as number) >>> 8) << 2;
      a += weights[at] as number;
      b += weights[at + 1] as number;
      c += weights[at + 2] as number;
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  };
  const gold = heads.map(oracleActions);
  const longest = Math.max(...inputs.map((input) => input.length));
  const states = createStates(2 + 2 * longest * (beam + 1) + 2);
  const order = inputs.map((_, index) => index);
  const next = random(seed);
  let step = 1;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    let exact = 0;
    for (const index of order) {
      const input = inputs[index] as ParseInput;
      const actions = gold[index] as number[];
      const steps = searchTree(input, score, beam, states);
      const first = 1 + 2 * input.length * beam;
      goldStates(states, first, actions);
      scoreGold(input, states, first, actions, score);
      const at = largestViolation(steps, states, first);
      step++;
      if (at === 0) {
        exact++;
        continue;
      }
      const best = (steps[at] as readonly number[])[0] as number;
      change(input, states, first + at, 1, step, weights, totals);
      change(input, states, best, -1, step, weights, totals);
    }
    console.log(
      `parser round ${round + 1}: ${((100 * exact) / order.length).toFixed(2)} % of sentences right in training`,
    );
  }
  return pruneTriples(weights, totals, step, keep);
}

function scoreGold(
  input: ParseInput,
  states: ParseStates,
  first: number,
  actions: readonly number[],
  score: (list: Int32Array, count: number, scores: Float64Array) => void,
): void {
  for (const [step, action] of actions.entries()) {
    score(features, structureFeatures(input, states, first + step, features), triple);
    states.score[first + step + 1] = (states.score[first + step] as number) + (triple[action] as number);
  }
}

function largestViolation(steps: readonly (readonly number[])[], states: ParseStates, first: number): number {
  let worst = 0;
  let at = 0;
  for (let step = 1; step < steps.length; step++) {
    const best = (steps[step] as readonly number[])[0] as number;
    const gap = (states.score[best] as number) - (states.score[first + step] as number);
    if (gap < -1e-6 || samePath(states, best, first + step)) continue;
    if (at === 0 || gap > worst) {
      worst = gap;
      at = step;
    }
  }
  return at;
}

function samePath(states: ParseStates, one: number, other: number): boolean {
  let a = one;
  let b = other;
  while ((states.previous[a] as number) >= 0) {
    if (states.action[a] !== states.action[b]) return false;
    a = states.previous[a] as number;
    b = states.previous[b] as number;
  }
  return true;
}

function change(
  input: ParseInput,
  states: ParseStates,
  last: number,
  delta: number,
  step: number,
  weights: Float32Array,
  totals: Float32Array,
): void {
  for (let id = last; (states.previous[id] as number) >= 0; id = states.previous[id] as number) {
    const action = states.action[id] as number;
    const count = structureFeatures(input, states, states.previous[id] as number, features);
    for (let f = 0; f < count; f++) {
      const at = (((features[f] as number) >>> 8) << 2) + action;
      weights[at] = (weights[at] as number) + delta;
      totals[at] = (totals[at] as number) + delta * step;
    }
  }
}
