import { advance, startState } from "../src/parse/advance.ts";
import { createStates } from "../src/parse/create-states.ts";
import type { ParseActions } from "../src/parse/parse-actions.ts";
import { parseFeatureLimit, parseFeatures } from "../src/parse/parse-features.ts";
import type { ParseInput } from "../src/parse/parse-input.ts";
import type { ParseStates } from "../src/parse/parse-states.ts";
import { type ScoreState, type SearchSteps, searchTree } from "../src/parse/search-tree.ts";
import { type AddScores, stateScorer } from "../src/parse/state-scorer.ts";
import { createSparseWeights } from "./create-sparse-weights.ts";
import { type FeatureFilter, featureFilter } from "./feature-filter.ts";
import { random } from "./random.ts";
import { scoreSparse } from "./score-sparse.ts";
import { shuffle } from "./shuffle.ts";
import type { SparseWeights } from "./sparse-weights.ts";
import type { PartSettings } from "./training-settings.ts";
import { updateSparse } from "./update-sparse.ts";
import type { WeightRows } from "./weight-rows.ts";

const features = new Int32Array(parseFeatureLimit);

/**
 * Trains the parser: an averaged perceptron with beam search over actions with relations, updated at the step where the
 * best state leads the right one by most (max-violation, Huang, Fayong and Guo 2012). `gold` are the right
 * actions; where `allowed` is given, no weight is learnt that it does not hold.
 */
export function trainParser(
  inputs: readonly ParseInput[],
  gold: readonly Int32Array[],
  actions: ParseActions,
  { rounds, beam, seed, least, drop }: Pick<PartSettings, "rounds" | "least" | "drop"> & { beam: number; seed: number },
  allowed?: WeightRows,
): SparseWeights {
  const model = createSparseWeights(actions.count, allowed);
  const next = random(seed);
  const filter = featureFilter(least, drop, next);
  const add: AddScores = (list, to, scores, from) =>
    scoreSparse(model, list, filter.keep(list, to, from), scores, from);
  const longest = inputs.reduce((most, input) => Math.max(most, input.length), 0);
  const states = createStates(4 + 2 * longest * (beam + 1));
  for (const [i, input] of inputs.entries()) countFeatures(input, gold[i] as Int32Array, actions, states, filter);
  const order = inputs.map((_, index) => index);
  for (let round = 0; round < rounds; round++) {
    const width = round === 0 ? 1 : beam;
    shuffle(order, next);
    let exact = 0;
    for (const index of order) {
      const input = inputs[index] as ParseInput;
      filter.renew();
      model.step++;
      const score = stateScorer(input, states, actions.count, add);
      const steps = searchTree(input, actions, score, width, states);
      const first = 2 + 2 * input.length * width;
      followGold(gold[index] as Int32Array, actions, states, first, score);
      const at = largestViolation(steps, states, first);
      if (at === 0) exact++;
      else correct(model, input, states, filter, first + at, (steps[at] as readonly number[])[0] as number);
    }
    const share = ((100 * exact) / order.length).toFixed(2);
    console.log(`parser round ${round + 1}, beam ${width}: ${share} % of sentences right in training`);
  }
  return model;
}

function countFeatures(
  input: ParseInput,
  gold: Int32Array,
  actions: ParseActions,
  states: ParseStates,
  filter: FeatureFilter,
): void {
  startState(states, 1);
  for (const [step, action] of gold.entries()) {
    filter.count(features, parseFeatures(input, states, step + 1, features));
    advance(states, actions, step + 1, action, step + 2, 0);
  }
}

const goldScores = new Int32Array(256);

function followGold(
  gold: Int32Array,
  actions: ParseActions,
  states: ParseStates,
  first: number,
  score: ScoreState,
): void {
  startState(states, first);
  for (const [step, action] of gold.entries()) {
    const id = first + step;
    if (action === actions.root) goldScores.fill(0);
    else score(id, goldScores);
    advance(states, actions, id, action, id + 1, (states.score[id] as number) + (goldScores[action] as number));
  }
}

/** The step at which the best state leads the right one by most, 0 where it never differs from it and leads. */
function largestViolation(steps: SearchSteps, states: ParseStates, first: number): number {
  let worst = 0;
  let at = 0;
  for (let step = 1; step < steps.length; step++) {
    const best = (steps[step] as readonly number[])[0] as number;
    const gap = (states.score[best] as number) - (states.score[first + step] as number);
    if (gap < 0 || (at > 0 && gap <= worst) || samePath(states, best, first + step)) continue;
    worst = gap;
    at = step;
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

function correct(
  model: SparseWeights,
  input: ParseInput,
  states: ParseStates,
  filter: FeatureFilter,
  right: number,
  wrong: number,
): void {
  const rightPath = pathTo(states, right);
  const wrongPath = pathTo(states, wrong);
  let parting = 0;
  while (states.action[rightPath[parting + 1] as number] === states.action[wrongPath[parting + 1] as number]) {
    parting++;
  }
  for (const [path, delta] of [
    [rightPath, 1],
    [wrongPath, -1],
  ] as const) {
    for (let k = parting; k < path.length - 1; k++) {
      const count = filter.keep(features, parseFeatures(input, states, path[k] as number, features));
      updateSparse(model, features, count, states.action[path[k + 1] as number] as number, delta);
    }
  }
}

function pathTo(states: ParseStates, last: number): number[] {
  const path: number[] = [];
  for (let id = last; id >= 0; id = states.previous[id] as number) path.push(id);
  return path.reverse();
}
