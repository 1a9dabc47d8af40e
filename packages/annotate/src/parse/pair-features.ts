import { one, three, two } from "../model/feature.ts";
import { between } from "./between.ts";
import { distanceOf } from "./distance-of.ts";
import type { ParseInput } from "./parse-input.ts";

/** Writes the features of the words on top of the stack, `s0`, and at the front of the buffer, `b0`; returns the end. */
export function pairFeatures(input: ParseInput, s0: number, b0: number, out: Int32Array, from: number): number {
  const { lower, tag, coarseTag, fine, middle, length } = input;
  const b1 = b0 <= length ? b0 + 1 : 0;
  const s0w = lower[s0] as number;
  const b0w = lower[b0] as number;
  const s0p = tag[s0] as number;
  const b0p = tag[b0] as number;
  const b1p = tag[b1] as number;
  const s0u = coarseTag[s0] as number;
  const b0u = coarseTag[b0] as number;
  const s0f = fine[s0] as number;
  const b0f = fine[b0] as number;
  const s0m = middle[s0] as number;
  const b0m = middle[b0] as number;
  const distance = s0 === 0 ? 0 : distanceOf(b0 - s0);
  const between0 = s0 === 0 ? 0 : between(input, s0, b0);
  let n = from;
  out[n++] = two(1, s0w, s0p);
  out[n++] = one(2, s0w);
  out[n++] = one(3, s0p);
  out[n++] = three(15, s0w, b0w, s0p);
  out[n++] = two(16, s0w, b0p);
  out[n++] = two(17, s0p, b0w);
  out[n++] = two(18, s0p, b0p);
  out[n++] = three(23, s0p, b0p, b1p);
  out[n++] = three(27, s0w, b0p, b1p);
  out[n++] = two(47, s0w, distance);
  out[n++] = two(48, s0p, distance);
  out[n++] = two(49, b0w, distance);
  out[n++] = two(50, b0p, distance);
  out[n++] = three(51, s0p, b0p, distance);
  out[n++] = three(60, s0p, b0p, between0);
  out[n++] = three(62, s0f, b0f, s0u);
  out[n++] = two(63, s0f, b0p);
  out[n++] = two(64, s0p, b0f);
  out[n++] = three(68, s0m, b0m, b0u);
  out[n++] = three(71, s0m, b0m, middle[b1] as number);
  out[n++] = three(80, s0f, b0u, distance);
  out[n++] = three(82, b0w, b1p, s0p);
  return n;
}
