import { one, three, two } from "../model/feature.ts";
import type { ParseInput } from "./parse-input.ts";

/** Writes into `out` from place `from` on the features of the front of the buffer, at position `b0`; returns the end. */
export function frontFeatures(input: ParseInput, b0: number, out: Int32Array, from: number): number {
  const { lower, tag, length } = input;
  const b1 = b0 <= length ? b0 + 1 : 0;
  const b2 = b0 < length ? b0 + 2 : 0;
  const b3 = b0 < length - 1 ? b0 + 3 : 0;
  const b0w = lower[b0] as number;
  const b1w = lower[b1] as number;
  const b0p = tag[b0] as number;
  const b1p = tag[b1] as number;
  const b2p = tag[b2] as number;
  let n = from;
  out[n++] = two(7, b0w, b0p);
  out[n++] = one(8, b0w);
  out[n++] = one(9, b0p);
  out[n++] = two(10, b1w, b1p);
  out[n++] = one(11, b1p);
  out[n++] = two(12, lower[b2] as number, b2p);
  out[n++] = two(13, b2p, tag[b3] as number);
  out[n++] = three(26, b0p, b1p, b2p);
  return n;
}
