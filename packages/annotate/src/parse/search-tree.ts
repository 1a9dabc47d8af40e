import { advance, startState } from "./advance.ts";
import type { ParseActions } from "./parse-actions.ts";
import type { ParseInput } from "./parse-input.ts";
import type { ParseStates } from "./parse-states.ts";
import { sameView } from "./same-view.ts";

/** What a search leaves: the ids of the states kept after each action, best first; `steps[0]` holds the start. */
export type SearchSteps = readonly (readonly number[])[];

/** Sets `scores` (one number an action) to what the features of the state `id` say. */
export type ScoreState = (id: number, scores: Int32Array) => void;

/**
 * Beam search over the transitions of a sentence, keeping the `width` best states after each of its 2 × length
 * actions, of those only the ones no more than `slack` behind the best. `states` must hold 2 + 2 × length × width states;
 * ids begin with 1.
 */
export function searchTree(
  { length }: ParseInput,
  actions: ParseActions,
  scoreState: ScoreState,
  width: number,
  states: ParseStates,
  slack: number = Number.POSITIVE_INFINITY,
): SearchSteps {
  startState(states, 1);
  let free = 2;
  let beam: number[] = [1];
  const steps: number[][] = [beam];
  const best: Candidates = { width, from: [], action: [], total: [] };
  const rows = Array.from({ length: width }, () => new Int32Array(actions.count));
  for (let step = 0; step < 2 * length; step++) {
    best.from.length = 0;
    best.action.length = 0;
    best.total.length = 0;
    for (let k = 0; k < beam.length; k++) {
      const id = beam[k] as number;
      const only = onlyAction(states, actions, id, length, beam.length === 1 && slack < Number.POSITIVE_INFINITY);
      if (only >= 0) {
        insert(best, id, only, states.score[id] as number);
        continue;
      }
      const row = rows[k] as Int32Array;
      let like = 0;
      while (like < k && !sameView(states, beam[like] as number, id)) like++;
      if (like < k) row.set(rows[like] as Int32Array);
      else scoreState(id, row);
      insertAllowed(best, states, actions, id, length, row);
    }
    const next: number[] = [];
    const least = (best.total[0] as number) - slack;
    for (let k = 0; k < best.from.length && (best.total[k] as number) >= least; k++) {
      advance(states, actions, best.from[k] as number, best.action[k] as number, free, best.total[k] as number);
      next.push(free++);
    }
    beam = next;
    steps.push(beam);
  }
  return steps;
}

type Candidates = {
  readonly width: number;
  readonly from: number[];
  readonly action: number[];
  readonly total: number[];
};

/** The one action a state allows when that needs no score: the last word standing alone is the root's only child. */
function onlyAction(states: ParseStates, actions: ParseActions, id: number, length: number, single: boolean): number {
  const atRoot = (states.front[id] as number) > length;
  if (atRoot && states.below[id] === 0) return actions.root;
  return single && states.top[id] === 0 ? 0 : -1;
}

function insertAllowed(
  best: Candidates,
  states: ParseStates,
  actions: ParseActions,
  id: number,
  length: number,
  row: Int32Array,
): void {
  const base = states.score[id] as number;
  const atRoot = (states.front[id] as number) > length;
  if (!atRoot) insert(best, id, 0, base + (row[0] as number));
  if (states.top[id] === 0) return;
  const alone = states.below[id] === 0;
  for (let action = 1; action < actions.count; action++) {
    if (best.total.length === best.width && base + (row[action] as number) <= (best.total[best.width - 1] as number)) {
      continue;
    }
    if (action === actions.root || (actions.left[action] === 1 ? atRoot : alone)) continue;
    insert(best, id, action, base + (row[action] as number));
  }
}

function insert({ width, from, action, total }: Candidates, id: number, act: number, sum: number): void {
  let at = total.length;
  if (at === width) {
    if (sum <= (total[at - 1] as number)) return;
    at--;
  }
  while (at > 0 && sum > (total[at - 1] as number)) {
    from[at] = from[at - 1] as number;
    action[at] = action[at - 1] as number;
    total[at] = total[at - 1] as number;
    at--;
  }
  from[at] = id;
  action[at] = act;
  total[at] = sum;
}
