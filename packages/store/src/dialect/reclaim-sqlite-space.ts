import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../schema/index.ts";
import { whenFree } from "./when-free.ts";

const incremental = 2;
const pagesAtOnce = 2000;

/**
 * Cuts free pages off a SQLite file and answers how many bytes went. A file that cannot be cut is written anew if that is
 * allowed and the disk has room for a second copy and its log; else nothing happens.
 */
export async function reclaimSqliteSpace(db: Kysely<Tables>, location: string, rewrite: boolean): Promise<number> {
  const pragma = async (name: string) => {
    const { rows } = await sql.raw<Record<string, number>>(`pragma ${name}`).execute(db);
    return Number(Object.values(rows[0] ?? {})[0] ?? 0);
  };
  const size = async () => (await pragma("page_count")) * (await pragma("page_size"));
  const before = await size();
  if ((await pragma("freelist_count")) === 0) return 0;
  if ((await pragma("auto_vacuum")) === incremental) {
    // In small steps, so that other writers get their turn in between.
    for (let left = await pragma("freelist_count"), last = left + 1; left > 0 && left < last; ) {
      await whenFree(() => sql.raw(`pragma incremental_vacuum(${pagesAtOnce})`).execute(db));
      [last, left] = [left, await pragma("freelist_count")];
    }
  } else {
    if (!rewrite || !(await hasRoom(location, before * 2))) return 0;
    await sql`pragma auto_vacuum = incremental`.execute(db);
    await whenFree(() => sql`vacuum`.execute(db));
  }
  const bytes = Math.max(0, before - (await size()));
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
  return bytes;
}

async function hasRoom(location: string, bytes: number): Promise<boolean> {
  if (location === ":memory:") return true;
  const { bavail, bsize } = await statfs(dirname(location));
  return bavail * bsize > bytes;
}
