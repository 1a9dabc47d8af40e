import type { ClaimedSource } from "@dateline/core";
import { sql } from "kysely";
import type { Session } from "../session/index.ts";
import { recentOf, sourceOf } from "./source-row.ts";

/** Takes what is due longest, on a host that no other claim holds; null where there is nothing. */
export async function claimSource(
  { db }: Session,
  { owner, now, until }: { owner: string; now: string; until: string },
): Promise<ClaimedSource | null> {
  const isFree = sql<boolean>`(claimed_until is null or claimed_until <= ${now})`;
  for (;;) {
    const candidate = await db
      .selectFrom("sources")
      .select("id")
      .where("status", "<>", "dead")
      .where("next_due", "<=", now)
      .where(isFree)
      .where(
        sql<boolean>`not exists (select 1 from sources as other
          where other.host = sources.host and other.id <> sources.id and other.claimed_until > ${now})`,
      )
      .orderBy("next_due")
      .orderBy("id")
      .limit(1)
      .executeTakeFirst();
    if (!candidate) return null;
    // Another worker may have taken it since it was read; then the conditions no longer hold and the next one is tried.
    const row = await db
      .updateTable("sources")
      .set({ claimed_by: owner, claimed_until: until })
      .where("id", "=", candidate.id)
      .where("next_due", "<=", now)
      .where(isFree)
      .returningAll()
      .executeTakeFirst();
    if (!row) continue;
    const validators = { etag: row.etag, lastModified: row.last_modified };
    return { source: sourceOf(row), validators, recent: recentOf(row) };
  }
}

/** Holds a claim until a later moment; false where it is no longer the owner's. */
export async function renewClaim({ db }: Session, sourceId: string, owner: string, until: string): Promise<boolean> {
  const held = await db
    .updateTable("sources")
    .set({ claimed_until: until })
    .where("id", "=", sourceId)
    .where("claimed_by", "=", owner)
    .executeTakeFirst();
  return held.numUpdatedRows > 0n;
}

/** Gives a claim back; the subscription stays as due as it was. */
export async function dropClaim({ db }: Session, sourceId: string, owner: string): Promise<void> {
  await db
    .updateTable("sources")
    .set({ claimed_by: null, claimed_until: null })
    .where("id", "=", sourceId)
    .where("claimed_by", "=", owner)
    .execute();
}
