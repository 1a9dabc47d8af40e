import { foldName, type Store } from "@dateline/core";
import type { KnowledgeBase, Origin } from "@dateline/knowledge";

/** A record that a search finds; `origin` is that of its foremost layer. */
export interface FoundRecord {
  id: string;
  name: string;
  kind: string;
  country: string | null;
  description: string | null;
  origin: Origin;
}

/** Records with a name that holds all of these words or their beginnings, whole names first: the user's and the shipped. */
export async function searchKnowledge(
  base: KnowledgeBase,
  store: Store,
  words: string,
  limit: number,
): Promise<FoundRecord[]> {
  const exact = await store.overlayFor(base.need(words, null));
  const folded = foldName(words.slice(0, 200)).split(" ").filter(Boolean);
  const partly = await store.searchOverlay(folded, limit);
  const shipped = base.search(words, limit).map(({ id }) => id);
  const touched = await store.overlayFor({ keys: [], subjects: shipped, holders: [], offices: [], date: null });
  const entries = [
    ...new Map([...exact, ...partly, ...touched].map((entry) => [JSON.stringify(entry), entry])).values(),
  ];
  const knowledge = base.layered(entries);
  const ids = [...knowledge.lookUp(words).map(({ id }) => id), ...partly.map(({ id }) => id), ...shipped];
  const found = new Map<string, FoundRecord>();
  for (const id of ids) {
    const actor = knowledge.actor(id);
    if (actor === null || found.size >= limit || found.has(actor.id)) continue;
    const own = entries.filter((entry) => entry.id === id && entry.entry === "record");
    const origin = own.some((entry) => entry.origin === "typed") ? "typed" : own.length > 0 ? "imported" : "shipped";
    const { name, kind, country, description } = actor;
    found.set(actor.id, { id, name, kind, country, description, origin });
  }
  return [...found.values()];
}
