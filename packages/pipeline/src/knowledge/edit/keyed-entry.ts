import type { KeyedEntry, OverlayEntry } from "@dateline/core";
import { actorIdOf, entryKeys } from "@dateline/knowledge";

/** An entry as the store takes it. */
export function keyedEntry(entry: OverlayEntry): KeyedEntry {
  return { entry, keys: entryKeys(entry), actorId: actorIdOf(entry.id) };
}
