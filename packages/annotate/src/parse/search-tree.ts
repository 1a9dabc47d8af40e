import { advance, startState } from "./advance.ts";
import { allowedActions } from "./allowed-actions.ts";
import type { ParseInput } from "./parse-input.ts";
import type { ParseStates } from "./parse-states.ts";
import type { ScoreActions } from "./score-actions.ts";
import { structureFeatureLimit, structureFeatures } from "./structure-features.ts";

/** What a search leaves: the ids of the states kept after each action, best first; `steps[0]` holds the start. */
export type SearchSteps = readonly (readonly number[])[];

const features = new Int32Array(structureFeatureLimit);
const scores = new Float64Array(3);

/**
 * Beam search over the transitions of a sentence, keeping the `width` best states after each of its 2 × length
 * actions, of those only the ones no more than `slack` behind the best. `states` must hold 1 + 2 × length × width states.
 */
export function searchTree(
  input: ParseInput,
  scoreActions: ScoreActions,
  width: number,
  states: ParseStates,
  slack: number = Number.POSITIVE_INFINITY,
): SearchSteps {
  startState(states, 0);
  let free = 1;
  let beam: number[] = [0];
  const steps: number[][] = [beam];
  const from: number[] = [];
  const actions: number[] = [];
  const totals: number[] = [];
  for (let step = 0; step < 2 * input.length; step++) {
    from.length = 0;
    actions.length = 0;
    totals.length = 0;
    for (const id of beam) {
      const bits = allowedActions(states, id, input.length);
      const base = states.score[id] as number;
      if (beam.length === 1 && slack < Number.POSITIVE_INFINITY && (bits & (bits - 1)) === 0) scores.fill(0);
      else scoreActions(features, structureFeatures(input, states, id, features), scores);
      for (let action = 0; action < 3; action++) {
        if ((bits & (1 << action)) === 0) continue;
        insert(from, actions, totals, id, action, base + (scores[action] as number), width);
      }
    }
    const next: number[] = [];
    const least = (totals[0] as number) - slack;
    for (let k = 0; k < from.length && (totals[k] as number) >= least; k++) {
      advance(states, from[k] as number, actions[k] as number, free, totals[k] as number);
      next.push(free++);
    }
    beam = next;
    steps.push(beam);
  }
  return steps;
}

function insert(
  from: number[],
  actions: number[],
  totals: number[],
  id: number,
  action: number,
  total: number,
  width: number,
): void {
  let at = totals.length;
  if (at === width) {
    if (total <= (totals[at - 1] as number)) return;
    at--;
  }
  while (at > 0 && total > (totals[at - 1] as number)) {
    from[at] = from[at - 1] as number;
    actions[at] = actions[at - 1] as number;
    totals[at] = totals[at - 1] as number;
    at--;
  }
  from[at] = id;
  actions[at] = action;
  totals[at] = total;
}
