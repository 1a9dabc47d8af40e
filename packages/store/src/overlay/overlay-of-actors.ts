import type { OverlayEntry } from "@dateline/core";
import { inChunks, type Session } from "../session/index.ts";
import { entriesOfRecords } from "./entries-of-records.ts";

/** All that is said of the records of these actors. */
export async function overlayOfActors(session: Session, actorIds: readonly string[]): Promise<OverlayEntry[]> {
  const ids = new Set<string>();
  for (const chunk of inChunks(actorIds)) {
    const rows = await session.db
      .selectFrom("overlay")
      .select("record_id")
      .distinct()
      .where("actor_id", "in", chunk)
      .execute();
    for (const row of rows) ids.add(row.record_id);
  }
  return entriesOfRecords(session, ids);
}
