import { three, two } from "../model/feature.ts";
import { between } from "./between.ts";
import type { ParseInput } from "./parse-input.ts";
import type { ParseStates } from "./parse-states.ts";

/** Writes the features of the state `id` that need more of it than the other features do; returns the end. */
export function stateFeatures(
  input: ParseInput,
  states: ParseStates,
  id: number,
  out: Int32Array,
  from: number,
): number {
  const { lower, tag, coarseTag, fine, middle, coarse, length } = input;
  const u1 = states.below[id] as number;
  const s0 = states.top[id] as number;
  const b0 = states.front[id] as number;
  const s1 = states.top[u1] as number;
  const s2 = states.top[states.below[u1] as number] as number;
  const b1 = b0 <= length ? b0 + 1 : 0;
  const s0l1 = states.left1[id] as number;
  const s0l2 = states.left2[id] as number;
  const s0r1 = states.right1[id] as number;
  const s0r2 = states.right2[id] as number;
  const s1r1 = states.right1[u1] as number;
  const b0l1 = states.frontLeft1[id] as number;
  const b0l2 = states.frontLeft2[id] as number;
  const s0w = lower[s0] as number;
  const s1w = lower[s1] as number;
  const b0w = lower[b0] as number;
  const s0p = tag[s0] as number;
  const s1p = tag[s1] as number;
  const s2p = tag[s2] as number;
  const b0p = tag[b0] as number;
  const b1p = tag[b1] as number;
  const s0u = coarseTag[s0] as number;
  const s1u = coarseTag[s1] as number;
  const b0u = coarseTag[b0] as number;
  const s1f = fine[s1] as number;
  const s0m = middle[s0] as number;
  const s1m = middle[s1] as number;
  const b0m = middle[b0] as number;
  const s0v = (states.lefts[id] as number) * 8 + Math.min(7, states.rights[id] as number);
  const b0v = states.frontLefts[id] as number;
  const between0 = s0 === 0 ? 0 : between(input, s0, b0);
  const between1 = s1 === 0 ? 0 : between(input, s1, s0);
  const s0l1w = lower[s0l1] as number;
  const b0l1w = lower[b0l1] as number;
  const s1r1p = tag[s1r1] as number;
  const s0ll = states.leftRelation[id] as number;
  const s0rl = states.rightRelation[id] as number;
  const b0ll = states.frontRelation[id] as number;
  const s0s = states.used[id] as number;
  const s1s = states.used[u1] as number;
  const b0s = states.frontUsed[id] as number;
  let n = from;
  out[n++] = three(24, s1p, s0p, b0p);
  out[n++] = three(28, s1p, s0w, b0p);
  out[n++] = three(29, s1w, s0p, b0p);
  out[n++] = three(30, s1p, s0p, b0w);
  out[n++] = three(31, s0p, tag[s0l1] as number, b0p);
  out[n++] = three(32, s0p, tag[s0r1] as number, b0p);
  out[n++] = three(33, s0p, tag[b0l1] as number, b0p);
  out[n++] = three(36, s1p, tag[s0l1] as number, s0p);
  out[n++] = three(37, s1p, tag[s0r1] as number, s0p);
  out[n++] = three(38, s0p, tag[s0l1] as number, tag[s0l2] as number);
  out[n++] = three(39, s0p, tag[s0r1] as number, tag[s0r2] as number);
  out[n++] = three(41, b0p, tag[b0l1] as number, tag[b0l2] as number);
  out[n++] = three(42, s0p, lower[s0r1] as number, b0p);
  out[n++] = three(43, s0p, lower[s0l1] as number, b0p);
  out[n++] = two(45, s0w, tag[s0r1] as number);
  out[n++] = two(54, s0w, s0v);
  out[n++] = two(55, s0p, s0v);
  out[n++] = two(58, b0w, b0v);
  out[n++] = two(59, b0p, b0v);
  out[n++] = three(70, s1m, s0m, b0m);
  out[n++] = three(72, coarse[s1] as number, coarse[s0] as number, coarse[b0] as number);
  out[n++] = three(73, s1m, s0w, b0m);
  out[n++] = three(74, s1f, s0w, b0u);
  out[n++] = three(75, s1w, s0w, b0u);
  out[n++] = three(76, s1p, s0w, b0w);
  out[n++] = three(77, s0w, b0p, s0v);
  out[n++] = three(78, s1u, s0u, b0u ^ Math.imul(b1p, 3_000_017));
  out[n++] = three(79, s1p, b0p, between1 * 16 + between0);
  out[n++] = three(83, s2p, s1p, b0p);
  out[n++] = three(85, s1p, s0l1w, s0p);
  out[n++] = three(86, s1w, s0l1w, s0u);
  out[n++] = three(87, s1f, s0l1w, s0u);
  out[n++] = three(88, s1m, s0l1w, s0m);
  out[n++] = three(90, s1p, s1r1p, s0l1w);
  out[n++] = three(91, s0p, b0l1w, b0p);
  out[n++] = three(92, s0w, b0l1w, b0u);
  out[n++] = three(93, s2p, s1p, s0l1w);
  out[n++] = three(94, s0p, tag[s0l1] as number, tag[s0r1] as number);
  out[n++] = three(95, s0p, s0ll, b0p);
  out[n++] = three(96, s0p, s0rl, b0p);
  out[n++] = three(100, s0p, s0s, b0p);
  out[n++] = three(101, s0u, s0s, s1p);
  out[n++] = three(104, b0p, b0s, s0p);
  out[n++] = three(105, b0w, b0s, s0u);
  out[n++] = two(106, s0w, s0s);
  out[n++] = three(108, b0m, b0s, s0m);
  out[n++] = three(109, s0s, b0s, Math.imul(s0u, 1009) + b0u);
  out[n++] = three(110, s1s, s0s, Math.imul(s1u, 1009) + s0u);
  out[n++] = three(111, b0p, b0ll, s0p);
  return n;
}
