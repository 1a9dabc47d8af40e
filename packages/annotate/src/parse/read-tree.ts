import type { ParseActions } from "./parse-actions.ts";
import type { ParseStates } from "./parse-states.ts";

/** Heads (indexes from 0, `length` for the root) and relation numbers along the actions that led to the state `last`. */
export function readTree(
  states: ParseStates,
  actions: ParseActions,
  last: number,
  length: number,
): { heads: Int32Array; labels: Int32Array } {
  const heads = new Int32Array(length).fill(length);
  const labels = new Int32Array(length);
  for (let id = last; (states.previous[id] as number) >= 0; id = states.previous[id] as number) {
    const before = states.previous[id] as number;
    const action = states.action[id] as number;
    if (action === 0) continue;
    const word = (states.top[before] as number) - 1;
    const left = actions.left[action] === 1;
    const head = left ? states.front[before] : states.top[states.below[before] as number];
    heads[word] = (head as number) - 1;
    labels[word] = actions.relation[action] as number;
  }
  return { heads, labels };
}
