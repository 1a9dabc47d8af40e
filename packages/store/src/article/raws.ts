import { gunzipSync, gzipSync } from "node:zlib";
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
