import { advance, startState } from "../src/parse/advance.ts";
import type { ParseStates } from "../src/parse/parse-states.ts";

/** Writes the states along `actions` from the id `first`, one after another; the last id is first + actions.length. */
export function goldStates(states: ParseStates, first: number, actions: readonly number[]): void {
  startState(states, first);
  for (const [step, action] of actions.entries()) advance(states, first + step, action, first + step + 1, 0);
}
