import { InvalidDataError, type KeyedEntry, OverlayEntry, overlayKey } from "@dateline/core";
import type { OverlayRow } from "../schema/index.ts";
import { inChunks, insertRows, type Session } from "../session/index.ts";
import { entriesOfKeys } from "./entries-of-keys.ts";
import { type OverlayOutcome, overlayOutcome } from "./overlay-outcome.ts";

/** Saves entries under their keys; the last of several with one key stays. */
export async function saveOverlay(session: Session, entries: readonly KeyedEntry[]): Promise<OverlayOutcome[]> {
  const checked = entries.map((keyed) => ({ ...keyed, entry: check(keyed.entry) }));
  const known = await entriesOfKeys(
    session,
    checked.map(({ entry }) => overlayKey(entry)),
  );
  const outcomes: OverlayOutcome[] = [];
  const changed = new Map<string, KeyedEntry>();
  for (const keyed of checked) {
    const key = overlayKey(keyed.entry);
    const outcome = overlayOutcome(known.get(key), keyed.entry);
    outcomes.push(outcome);
    if (outcome === "unchanged") continue;
    known.set(key, keyed.entry);
    changed.set(key, keyed);
  }
  await write(session, changed);
  return outcomes;
}

async function write(session: Session, changed: ReadonlyMap<string, KeyedEntry>): Promise<void> {
  const { db } = session;
  for (const chunk of inChunks([...changed.keys()])) {
    await db.deleteFrom("overlay_names").where("entry_key", "in", chunk).execute();
    await db.deleteFrom("overlay").where("key", "in", chunk).execute();
  }
  const rows = [...changed].map(([key, keyed]) => rowOf(key, keyed));
  await insertRows(session, "overlay", rows);
  await insertRows(
    session,
    "overlay_names",
    [...changed].flatMap(([key, { entry, keys }]) =>
      [...new Set(keys)].map((name) => ({ name, record_id: entry.id, entry_key: key })),
    ),
  );
}

function rowOf(key: string, { entry, actorId }: KeyedEntry): OverlayRow {
  const term = entry.entry === "term" ? entry.term : null;
  return {
    key,
    record_id: entry.id,
    actor_id: actorId,
    entry: entry.entry,
    origin: entry.origin,
    other: entry.entry === "merge" ? entry.into : (term?.of ?? null),
    office: term?.office ?? null,
    held_from: term?.from ?? null,
    held_to: term?.to ?? null,
    document: JSON.stringify(entry),
  };
}

function check(entry: OverlayEntry): OverlayEntry {
  const result = OverlayEntry.safeParse(entry);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new InvalidDataError({
    what: `The entry is not valid: ${issue?.path.join(".")}: ${issue?.message}`,
    where: entry.id,
  });
}
