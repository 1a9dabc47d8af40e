import { foldName } from "@dateline/core";

const words = 4;

/** FNV-1a hashes of all runs of four folded words of a text; a shorter text is one run. */
export function shingles(text: string): Set<number> {
  const list = foldName(text).split(" ").filter(Boolean);
  const found = new Set<number>();
  for (let at = 0; at < Math.max(1, list.length - words + 1); at++)
    found.add(hash(list.slice(at, at + words).join(" ")));
  return found;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
