import type { OverlayEntry } from "@dateline/core";
import { sql } from "kysely";
import type { Session } from "../session/index.ts";
import { entriesOfRecords } from "./entries-of-records.ts";

/** All that is said of the first records with a name that holds all of these folded words or beginnings of words. */
export async function searchOverlay(
  session: Session,
  words: readonly string[],
  limit: number,
): Promise<OverlayEntry[]> {
  if (words.length === 0) return [];
  let query = session.db.selectFrom("overlay_names").select("record_id").distinct().where("name", "not like", "~%");
  for (const word of words) {
    const part = word.replace(/[\\%_]/g, "\\$&");
    query = query.where(sql<boolean>`(' ' || name) like ${`% ${part}%`} escape '\\'`);
  }
  const rows = await query.orderBy("record_id").limit(limit).execute();
  return entriesOfRecords(
    session,
    rows.map((row) => row.record_id),
  );
}
