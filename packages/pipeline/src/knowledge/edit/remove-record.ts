import { NotFoundError, type OverlayEntry, overlayKey, type Store } from "@dateline/core";
import type { KnowledgeBase } from "@dateline/knowledge";
import { nameKey } from "@dateline/knowledge";
import { keyedEntry } from "./keyed-entry.ts";
import { saveTyped } from "./save-typed.ts";
import type { Teller } from "./teller.ts";

/**
 * Takes out what was added about a record, or one name of it; with `hide` what is shipped is not used either, until that
 * is taken out in turn. Returns how many entries went and whether something is hidden now. Throws `NOT_FOUND` where
 * nothing was added and nothing is to be hidden.
 */
export async function removeRecord(
  base: KnowledgeBase,
  store: Store,
  id: string,
  options: { name: string | null; hide: boolean },
  by: Teller,
): Promise<{ removed: number; hidden: boolean }> {
  const own = (await entriesOf(store, id)).filter((entry) => options.name === null || isOfName(entry, options.name));
  const shipped = base.shipped(id)?.record ?? null;
  const isShipped =
    shipped !== null &&
    (options.name === null || shipped.names.some(([text]) => nameKey(text) === nameKey(options.name ?? "")));
  const hidden = options.hide && isShipped;
  if (own.length === 0 && !hidden) {
    const what = options.name === null ? "Nothing was added about this record" : "Nobody added this name to the record";
    const next = isShipped ? "It is shipped with Dateline; --hide keeps it from being used." : undefined;
    throw new NotFoundError({ what, where: options.name ?? id, next });
  }
  const kept = own.flatMap((entry) => withoutName(entry, options.name));
  await store.removeOverlay(own.map(overlayKey));
  await store.saveOverlay(kept.map(keyedEntry));
  if (hidden) await saveTyped(store, [{ entry: "hide", id, name: options.name }], by);
  return { removed: own.length, hidden };
}

async function entriesOf(store: Store, id: string): Promise<OverlayEntry[]> {
  const entries: OverlayEntry[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Store["listOverlay"]>> = await store.listOverlay({ limit: 200, cursor, ids: [id] });
    entries.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return entries;
}

function isOfName(entry: OverlayEntry, name: string): boolean {
  const key = nameKey(name);
  if (entry.entry === "name") return nameKey(entry.name.text) === key;
  if (entry.entry === "hide") return entry.name !== null && nameKey(entry.name) === key;
  return entry.entry === "record" && entry.names.some(({ text }) => nameKey(text) === key);
}

/** A record that loses one of several names is kept with the others. */
function withoutName(entry: OverlayEntry, name: string | null): OverlayEntry[] {
  if (name === null || entry.entry !== "record") return [];
  const names = entry.names.filter(({ text }) => nameKey(text) !== nameKey(name));
  return names.length === 0 ? [] : [{ ...entry, names }];
}
