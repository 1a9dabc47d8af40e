import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import { insertRows, type Session } from "../session/index.ts";

/** Keeps the bytes of a page, compressed, under their SHA-256. */
export async function saveRaw(
  session: Session,
  hash: string,
  bytes: Uint8Array,
  contentType: string | null,
): Promise<void> {
  const known = await session.db.selectFrom("raws").select("hash").where("hash", "=", hash).executeTakeFirst();
  if (known) return;
  const addedAt = session.now().toISOString();
  await insertRows(session, "raws", [{ hash, bytes: gzipSync(bytes), content_type: contentType, added_at: addedAt }]);
}

/** The bytes kept under a hash, null where there are none. */
export async function readRaw(
  { db }: Session,
  hash: string,
): Promise<{ bytes: Uint8Array; contentType: string | null } | null> {
  const row = await db.selectFrom("raws").selectAll().where("hash", "=", hash).executeTakeFirst();
  return row ? { bytes: new Uint8Array(gunzipSync(row.bytes)), contentType: row.content_type } : null;
}

/** Drops the bytes that came up to a moment, and those up to another one that no article was made from. */
export async function dropRaws(
  { db }: Session,
  { before, unusedBefore }: { before: string | null; unusedBefore: string },
): Promise<{ pages: number; bytes: number }> {
  const unused = sql<boolean>`(added_at <= ${unusedBefore}
    and not exists (select 1 from articles where articles.raw_hash = raws.hash))`;
  const which = before === null ? unused : sql<boolean>`(added_at <= ${before} or ${unused})`;
  const counted = await sql<{ pages: number | string; bytes: number | string | null }>`
    select count(*) as pages, sum(length(bytes)) as bytes from raws where ${which}`.execute(db);
  await db.deleteFrom("raws").where(which).execute();
  const [row] = counted.rows;
  return { pages: Number(row?.pages ?? 0), bytes: Number(row?.bytes ?? 0) };
}
