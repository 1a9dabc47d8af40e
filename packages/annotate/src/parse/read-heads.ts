import { parseAction } from "./parse-action.ts";
import type { ParseStates } from "./parse-states.ts";

/** The head of each word (an index from 0, `length` for the root) along the actions that led to the state `last`. */
export function readHeads(states: ParseStates, last: number, length: number): Int32Array {
  const heads = new Int32Array(length).fill(length);
  for (let id = last; (states.previous[id] as number) >= 0; id = states.previous[id] as number) {
    const before = states.previous[id] as number;
    const word = states.top[before] as number;
    if (states.action[id] === parseAction.left) heads[word] = states.front[before] as number;
    if (states.action[id] === parseAction.right) heads[word] = states.top[states.below[before] as number] as number;
  }
  return heads;
}
