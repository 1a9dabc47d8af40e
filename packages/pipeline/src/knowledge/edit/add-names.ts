import { InvalidDataError, type RecordKind, type Store } from "@dateline/core";
import type { KnowledgeBase } from "@dateline/knowledge";
import { nameOf } from "../import/name-of.ts";
import { type SavedEntry, saveTyped } from "./save-typed.ts";
import type { Teller } from "./teller.ts";

/** Gives a record more names, which may be marked `weak:` or `acronym:`. Throws `INVALID_DATA` where one is none. */
export async function addNames(
  base: KnowledgeBase,
  store: Store,
  id: string,
  names: readonly string[],
  by: Teller,
): Promise<SavedEntry[]> {
  const entries = await store.overlayFor({ keys: [], subjects: [id], holders: [], offices: [], date: null });
  const kind = base.layered(entries).actor(id)?.kind as RecordKind | undefined;
  const drafts = names.map((words) => {
    // A person says on purpose that one word alone is a name, so that it counts as one unless it is marked as weak.
    const name = nameOf(words, kind === "person" ? "organisation" : (kind ?? "organisation"));
    if (name === null) throw new InvalidDataError({ what: "This is no name", where: words });
    return { entry: "name" as const, id, name };
  });
  return saveTyped(store, drafts, by);
}
