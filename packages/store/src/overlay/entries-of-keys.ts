import type { OverlayEntry } from "@dateline/core";
import { readJson } from "../json/index.ts";
import { inChunks, type Session } from "../session/index.ts";

/** The entries that are stored under these keys. */
export async function entriesOfKeys({ db }: Session, keys: readonly string[]): Promise<Map<string, OverlayEntry>> {
  const found = new Map<string, OverlayEntry>();
  for (const chunk of inChunks(keys)) {
    const rows = await db.selectFrom("overlay").select(["key", "document"]).where("key", "in", chunk).execute();
    for (const row of rows) found.set(row.key, readJson<OverlayEntry>(row.document));
  }
  return found;
}
