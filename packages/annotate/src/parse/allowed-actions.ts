import { parseAction } from "./parse-action.ts";
import type { ParseStates } from "./parse-states.ts";

/** The actions a state allows as bits `1 << action`; the last word standing alone becomes the root's only child. */
export function allowedActions(states: ParseStates, id: number, length: number): number {
  const front = states.front[id] as number;
  const atRoot = front === length;
  let bits = atRoot ? 0 : 1 << parseAction.shift;
  if ((states.top[id] as number) < 0) return bits;
  const alone = (states.below[id] as number) < 0;
  if (!atRoot || alone) bits |= 1 << parseAction.left;
  if (!alone) bits |= 1 << parseAction.right;
  return bits;
}
