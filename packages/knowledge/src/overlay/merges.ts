import type { OverlayEntry } from "@dateline/core";

/** Which record each merged record is one with. A circle of merges ends at its smallest id. */
export interface Merges {
  /** The record that an id now stands for; itself where it was not merged. */
  targetOf(id: string): string;
  /** The ids that were merged into a record. */
  into(id: string): readonly string[];
}

/** Reads the merges among entries; what an imported file says gives way to what a person typed. */
export function mergesOf(entries: readonly OverlayEntry[]): Merges {
  const next = new Map<string, string>();
  for (const entry of entries) {
    if (entry.entry !== "merge" || (next.has(entry.id) && entry.origin !== "typed")) continue;
    next.set(entry.id, entry.into);
  }
  const targetOf = (id: string): string => {
    const path = [id];
    for (let at = next.get(id); at !== undefined; at = next.get(at)) {
      const seen = path.indexOf(at);
      if (seen >= 0) return path.slice(seen).sort()[0] as string;
      path.push(at);
    }
    return path.at(-1) as string;
  };
  const sources = new Map<string, string[]>();
  for (const id of new Set([...next.keys(), ...next.values()])) {
    const target = targetOf(id);
    if (target !== id) sources.set(target, [...(sources.get(target) ?? []), id]);
  }
  return { targetOf, into: (id) => sources.get(id) ?? [] };
}
