import type { ParseStates } from "./parse-states.ts";

/** Room for `count` parser states; column 0 stays empty. */
export function createStates(count: number): ParseStates {
  const make = (): Int32Array => new Int32Array(count);
  return {
    score: new Float64Array(count),
    action: make(),
    previous: make(),
    below: make(),
    top: make(),
    left1: make(),
    left2: make(),
    right1: make(),
    right2: make(),
    lefts: make(),
    rights: make(),
    leftRelation: make(),
    rightRelation: make(),
    used: make(),
    front: make(),
    frontLeft1: make(),
    frontLeft2: make(),
    frontLefts: make(),
    frontRelation: make(),
    frontUsed: make(),
  };
}
