import { InvalidDataError, OverlayEntry, type Store } from "@dateline/core";
import type { EntryDraft } from "../import/entry-draft.ts";
import { keyedEntry } from "./keyed-entry.ts";
import { type Teller, toldBy } from "./teller.ts";

/** An entry that a person typed, and what saving it did. */
export interface SavedEntry {
  entry: OverlayEntry;
  outcome: "added" | "updated" | "unchanged";
}

/** Saves what a person typed, all or nothing. Throws `INVALID_DATA` where it cannot hold. */
export async function saveTyped(store: Store, drafts: readonly EntryDraft[], by: Teller): Promise<SavedEntry[]> {
  const told = toldBy(by);
  const entries = drafts.map((draft) => {
    const result = OverlayEntry.safeParse({ ...draft, ...told });
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new InvalidDataError({ what: `${issue?.path.join(".") || "The entry"}: ${issue?.message}`, where: draft.id });
  });
  const outcomes = await store.saveOverlay(entries.map(keyedEntry));
  return entries.map((entry, at) => ({ entry, outcome: outcomes[at] ?? "unchanged" }));
}
