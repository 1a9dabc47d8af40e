import { one, three, two } from "../model/feature.ts";
import { between } from "./between.ts";
import { distanceOf } from "./distance-of.ts";
import type { ParseInput } from "./parse-input.ts";
import type { ParseStates } from "./parse-states.ts";

/**
 * Writes the features of what lies under the top of the stack, `s0`: the top of the state `u1` with its children, and
 * the word under that; returns the end.
 */
export function belowFeatures(
  input: ParseInput,
  states: ParseStates,
  u1: number,
  s0: number,
  out: Int32Array,
  from: number,
): number {
  const { lower, tag, coarseTag, fine, middle } = input;
  const s1 = states.top[u1] as number;
  const s2 = states.top[states.below[u1] as number] as number;
  const s1l1 = states.left1[u1] as number;
  const s1r1 = states.right1[u1] as number;
  const s1r2 = states.right2[u1] as number;
  const s0w = lower[s0] as number;
  const s1w = lower[s1] as number;
  const s0p = tag[s0] as number;
  const s1p = tag[s1] as number;
  const s2p = tag[s2] as number;
  const s0u = coarseTag[s0] as number;
  const s1u = coarseTag[s1] as number;
  const s0f = fine[s0] as number;
  const s1f = fine[s1] as number;
  const s0m = middle[s0] as number;
  const s1m = middle[s1] as number;
  const s1v = (states.lefts[u1] as number) * 8 + Math.min(7, states.rights[u1] as number);
  const distance1 = s1 === 0 ? 0 : distanceOf(s0 - s1);
  const between1 = s1 === 0 ? 0 : between(input, s1, s0);
  const s1r1p = tag[s1r1] as number;
  const s1rl = states.rightRelation[u1] as number;
  const s1s = states.used[u1] as number;
  let n = from;
  out[n++] = two(4, s1w, s1p);
  out[n++] = one(5, s1w);
  out[n++] = one(6, s1p);
  out[n++] = two(14, lower[s2] as number, s2p);
  out[n++] = three(19, s1w, s0w, s1p);
  out[n++] = two(20, s1w, s0p);
  out[n++] = two(21, s1p, s0w);
  out[n++] = two(22, s1p, s0p);
  out[n++] = three(25, s2p, s1p, s0p);
  out[n++] = three(34, s1p, tag[s1l1] as number, s0p);
  out[n++] = three(35, s1p, tag[s1r1] as number, s0p);
  out[n++] = three(40, s1p, tag[s1r1] as number, tag[s1r2] as number);
  out[n++] = three(44, s1p, lower[s1r1] as number, s0p);
  out[n++] = two(46, s1w, tag[s1r1] as number);
  out[n++] = three(52, s1p, s0p, distance1);
  out[n++] = two(53, s1w, distance1);
  out[n++] = two(56, s1w, s1v);
  out[n++] = two(57, s1p, s1v);
  out[n++] = three(61, s1p, s0p, between1);
  out[n++] = three(65, s1f, s0f, s1u);
  out[n++] = two(66, s1f, s0p);
  out[n++] = two(67, s1p, s0f);
  out[n++] = three(69, s1m, s0m, s0u);
  out[n++] = three(81, s1f, s0u, distance1);
  out[n++] = three(84, s1m, s0w, s0p);
  out[n++] = three(89, s1w, s1r1p, s0p);
  out[n++] = three(97, s1p, s1rl, s0p);
  out[n++] = three(98, s1w, s1rl, s0p);
  out[n++] = three(99, s1p, s1rl, s0w);
  out[n++] = three(102, s1p, s1s, s0p);
  out[n++] = three(103, s1w, s1s, s0u);
  out[n++] = three(107, s1m, s1s, s0m);
  return n;
}
