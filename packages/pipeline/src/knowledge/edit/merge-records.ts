import type { Store } from "@dateline/core";
import { type SavedEntry, saveTyped } from "./save-typed.ts";
import type { Teller } from "./teller.ts";

/** Says that two records are one actor, which goes by the second. Throws `INVALID_DATA` for one record twice. */
export function mergeRecords(store: Store, id: string, into: string, by: Teller): Promise<SavedEntry[]> {
  return saveTyped(store, [{ entry: "merge", id, into }], by);
}
