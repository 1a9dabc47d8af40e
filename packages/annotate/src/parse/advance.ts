import { parseAction } from "./parse-action.ts";
import type { ParseStates } from "./parse-states.ts";

const empty = -1;

/** Writes the start state of a sentence at `id`. */
export function startState(states: ParseStates, id: number): void {
  states.score[id] = 0;
  states.action[id] = -1;
  states.previous[id] = -1;
  states.below[id] = -1;
  states.top[id] = empty;
  states.front[id] = 0;
  clearTop(states, id);
  clearFront(states, id);
}

/** Writes at `to` the state that `action` leads to from `from`. */
export function advance(states: ParseStates, from: number, action: number, to: number, score: number): void {
  states.score[to] = score;
  states.action[to] = action;
  states.previous[to] = from;
  if (action === parseAction.shift) {
    states.below[to] = (states.top[from] as number) < 0 ? -1 : from;
    states.top[to] = states.front[from] as number;
    states.front[to] = (states.front[from] as number) + 1;
    clearTop(states, to);
    states.left1[to] = states.frontLeft1[from] as number;
    states.left2[to] = states.frontLeft2[from] as number;
    states.lefts[to] = states.frontLefts[from] as number;
    clearFront(states, to);
    return;
  }
  const done = states.top[from] as number;
  const under = states.below[from] as number;
  states.front[to] = states.front[from] as number;
  states.frontLeft1[to] = states.frontLeft1[from] as number;
  states.frontLeft2[to] = states.frontLeft2[from] as number;
  states.frontLefts[to] = states.frontLefts[from] as number;
  if (under < 0) {
    states.below[to] = -1;
    states.top[to] = empty;
    clearTop(states, to);
  } else {
    copyTop(states, under, to);
  }
  if (action === parseAction.left) {
    states.frontLeft2[to] = states.frontLeft1[from] as number;
    states.frontLeft1[to] = done;
    states.frontLefts[to] = (states.frontLefts[from] as number) + 1;
    return;
  }
  states.right2[to] = states.right1[to] as number;
  states.right1[to] = done;
  states.rights[to] = (states.rights[to] as number) + 1;
}

function copyTop(states: ParseStates, from: number, to: number): void {
  states.below[to] = states.below[from] as number;
  states.top[to] = states.top[from] as number;
  states.left1[to] = states.left1[from] as number;
  states.left2[to] = states.left2[from] as number;
  states.right1[to] = states.right1[from] as number;
  states.right2[to] = states.right2[from] as number;
  states.lefts[to] = states.lefts[from] as number;
  states.rights[to] = states.rights[from] as number;
}

function clearTop(states: ParseStates, id: number): void {
  states.left1[id] = empty;
  states.left2[id] = empty;
  states.right1[id] = empty;
  states.right2[id] = empty;
  states.lefts[id] = 0;
  states.rights[id] = 0;
}

function clearFront(states: ParseStates, id: number): void {
  states.frontLeft1[id] = empty;
  states.frontLeft2[id] = empty;
  states.frontLefts[id] = 0;
}
