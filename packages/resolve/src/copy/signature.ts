import { hashText } from "@dateline/core";
import { shingles } from "./shingles.ts";

const hashes = 128;
const rows = 3;

/** The MinHash of a text (128 numbers of 32 bits over runs of four words) and its 42 bands for look-up. */
export function signature(text: string): { minhash: number[]; bands: string[] } {
  const runs = shingles(text);
  const minhash = Array.from({ length: hashes }, (_, index) => smallest(runs, index));
  const bands: string[] = [];
  for (let at = 0; at + rows <= hashes; at += rows) {
    bands.push(hashText(`${at}:${minhash.slice(at, at + rows).join(",")}`).slice(0, 16));
  }
  return { minhash, bands };
}

function smallest(runs: ReadonlySet<number>, index: number): number {
  const seed = Math.imul(index + 1, 0x9e3779b1);
  let least = 0xffffffff;
  for (const run of runs) {
    const mixed = mix(run ^ seed);
    if (mixed < least) least = mixed;
  }
  return least;
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
