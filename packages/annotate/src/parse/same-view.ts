import type { ParseStates } from "./parse-states.ts";

/** Whether `parseFeatures` would write the same for both states, which is common: beams differ far down the stack. */
export function sameView(states: ParseStates, a: number, b: number): boolean {
  const { front, top, below, frontLeft1, frontLeft2, frontLefts, frontRelation, frontUsed } = states;
  if (front[a] !== front[b] || top[a] !== top[b] || !sameTop(states, a, b)) return false;
  if (frontLeft1[a] !== frontLeft1[b] || frontLeft2[a] !== frontLeft2[b] || frontLefts[a] !== frontLefts[b]) {
    return false;
  }
  if (frontRelation[a] !== frontRelation[b] || frontUsed[a] !== frontUsed[b]) return false;
  const underA = below[a] as number;
  const underB = below[b] as number;
  if (underA === underB) return true;
  if (top[underA] !== top[underB] || !sameTop(states, underA, underB)) return false;
  return top[below[underA] as number] === top[below[underB] as number];
}

function sameTop(states: ParseStates, a: number, b: number): boolean {
  const { left1, left2, right1, right2, lefts, rights, leftRelation, rightRelation, used } = states;
  return (
    left1[a] === left1[b] &&
    left2[a] === left2[b] &&
    right1[a] === right1[b] &&
    right2[a] === right2[b] &&
    lefts[a] === lefts[b] &&
    rights[a] === rights[b] &&
    leftRelation[a] === leftRelation[b] &&
    rightRelation[a] === rightRelation[b] &&
    used[a] === used[b]
  );
}
