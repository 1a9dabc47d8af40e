import type { Gazetteer } from "./gazetteer.ts";

/** Builds the look-up of name lists from the names (words joined by spaces, any case) of each kind. */
export function buildGazetteer(lists: Readonly<Record<string, readonly string[]>>): Gazetteer {
  const kinds = Object.keys(lists);
  const entries = new Map<string, number>();
  const longest = new Map<string, number>();
  for (const [number, kind] of kinds.entries()) {
    for (const name of lists[kind] as readonly string[]) {
      const words = name.toLowerCase().split(" ");
      const key = words.join(" ");
      entries.set(key, (entries.get(key) ?? 0) | (1 << number));
      const first = words[0] as string;
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
  }
  return { kinds, entries, longest };
}
