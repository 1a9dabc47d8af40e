import type { ParseActions } from "./parse-actions.ts";
import type { ParseStates } from "./parse-states.ts";

/** Writes the start state of a sentence at `id`, which is not 0. */
export function startState(states: ParseStates, id: number): void {
  states.score[id] = 0;
  states.action[id] = -1;
  states.previous[id] = -1;
  states.below[id] = 0;
  states.top[id] = 0;
  states.front[id] = 1;
  clearTop(states, id);
  clearFront(states, id);
}

/** Writes at `to` the state that `action` leads to from `from`. */
export function advance(
  states: ParseStates,
  actions: ParseActions,
  from: number,
  action: number,
  to: number,
  score: number,
): void {
  states.score[to] = score;
  states.action[to] = action;
  states.previous[to] = from;
  if (action === 0) {
    shift(states, from, to);
    return;
  }
  const done = states.top[from] as number;
  const relation = (actions.relation[action] as number) + 1;
  const mark = actions.mark[action] as number;
  copyTop(states, states.below[from] as number, to);
  copyFront(states, from, to);
  if (actions.left[action] === 1) {
    states.frontLeft2[to] = states.frontLeft1[from] as number;
    states.frontLeft1[to] = done;
    states.frontLefts[to] = (states.frontLefts[from] as number) + 1;
    states.frontRelation[to] = relation;
    states.frontUsed[to] = (states.frontUsed[to] as number) | mark;
    return;
  }
  states.right2[to] = states.right1[to] as number;
  states.right1[to] = done;
  states.rights[to] = (states.rights[to] as number) + 1;
  states.rightRelation[to] = relation;
  states.used[to] = (states.used[to] as number) | mark;
}

function shift(states: ParseStates, from: number, to: number): void {
  states.below[to] = states.top[from] === 0 ? 0 : from;
  states.top[to] = states.front[from] as number;
  states.front[to] = (states.front[from] as number) + 1;
  clearTop(states, to);
  states.left1[to] = states.frontLeft1[from] as number;
  states.left2[to] = states.frontLeft2[from] as number;
  states.lefts[to] = states.frontLefts[from] as number;
  states.leftRelation[to] = states.frontRelation[from] as number;
  states.used[to] = states.frontUsed[from] as number;
  clearFront(states, to);
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
  states.leftRelation[to] = states.leftRelation[from] as number;
  states.rightRelation[to] = states.rightRelation[from] as number;
  states.used[to] = states.used[from] as number;
}

function copyFront(states: ParseStates, from: number, to: number): void {
  states.front[to] = states.front[from] as number;
  states.frontLeft1[to] = states.frontLeft1[from] as number;
  states.frontLeft2[to] = states.frontLeft2[from] as number;
  states.frontLefts[to] = states.frontLefts[from] as number;
  states.frontRelation[to] = states.frontRelation[from] as number;
  states.frontUsed[to] = states.frontUsed[from] as number;
}

function clearTop(states: ParseStates, id: number): void {
  states.left1[id] = 0;
  states.left2[id] = 0;
  states.right1[id] = 0;
  states.right2[id] = 0;
  states.lefts[id] = 0;
  states.rights[id] = 0;
  states.leftRelation[id] = 0;
  states.rightRelation[id] = 0;
  states.used[id] = 0;
}

function clearFront(states: ParseStates, id: number): void {
  states.frontLeft1[id] = 0;
  states.frontLeft2[id] = 0;
  states.frontLefts[id] = 0;
  states.frontRelation[id] = 0;
  states.frontUsed[id] = 0;
}
