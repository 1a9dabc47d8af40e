import type { OverlayEntry, OverlayNeed } from "@dateline/core";
import { sql } from "kysely";
import { inChunks, type Session } from "../session/index.ts";
import { entriesOfRecords } from "./entries-of-records.ts";

/** All that bears on an article: the records it reaches by name, by id or by office, with all that is said of them. */
export async function overlayFor(session: Session, need: OverlayNeed): Promise<OverlayEntry[]> {
  const { db } = session;
  const any = await db.selectFrom("overlay").select("key").limit(1).executeTakeFirst();
  if (any === undefined) return [];
  const ids = new Set<string>();
  for (const chunk of inChunks(need.keys)) {
    const rows = await db
      .selectFrom("overlay_names")
      .select("record_id")
      .distinct()
      .where("name", "in", chunk)
      .execute();
    for (const row of rows) ids.add(row.record_id);
  }
  for (const chunk of inChunks(need.subjects)) {
    const rows = await db
      .selectFrom("overlay")
      .select("record_id")
      .distinct()
      .where("record_id", "in", chunk)
      .execute();
    for (const row of rows) ids.add(row.record_id);
  }
  for (const id of await holders(session, need)) ids.add(id);
  return entriesOfRecords(session, ids);
}

const mostHolders = 20;

/** Who holds the offices; an office of a country with more than 20 holders at once says of nobody who is meant. */
async function holders({ db }: Session, need: OverlayNeed): Promise<string[]> {
  const { date, offices } = need;
  if (date === null || offices.length === 0) return [];
  const found = new Map<string, string[]>();
  for (const chunk of inChunks(need.holders)) {
    const rows = await db
      .selectFrom("overlay")
      .select(["record_id", "other", "office"])
      .where("entry", "=", "term")
      .where("other", "in", chunk)
      .where("office", "in", [...offices])
      .where((where) => where.or([where("held_from", "is", null), where("held_from", "<=", `${date}~`)]))
      // "2021" lasts until its end, and a tilde sorts behind every date that begins with it.
      .where((where) => where.or([where("held_to", "is", null), where(sql`held_to || '~'`, ">=", date)]))
      .execute();
    for (const { record_id: id, other, office } of rows) {
      const key = `${other} ${office}`;
      found.set(key, [...(found.get(key) ?? []).slice(0, mostHolders), id]);
    }
  }
  return [...found.values()].filter((ids) => ids.length <= mostHolders).flat();
}
