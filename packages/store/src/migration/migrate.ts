import { DatabaseNewerError, ReadOnlyError } from "@dateline/core";
import type { Kysely } from "kysely";
import type { Dialect } from "../dialect/index.ts";
import type { Tables } from "../schema/index.ts";
import { migrations } from "./migrations.ts";

/**
 * Brings a database to the newest version, each step in a transaction of its own. Throws `DatabaseNewerError` where the
 * database was made by a later release, and `ReadOnlyError` where it is older and may not be written.
 */
export async function migrate(input: {
  db: Kysely<Tables>;
  dialect: Dialect;
  location: string;
  readOnly: boolean;
}): Promise<void> {
  const { db, dialect, location, readOnly } = input;
  const found = await version(db, dialect);
  if (found > migrations.length) {
    throw new DatabaseNewerError({
      what: `The database has version ${found}, and this release knows versions up to ${migrations.length}`,
      where: location,
      next: "Use a newer release of Dateline, or another database.",
    });
  }
  if (found === migrations.length) return;
  if (readOnly) {
    throw new ReadOnlyError({
      what: `The database has version ${found} and must be brought to version ${migrations.length} before it can be read`,
      where: location,
      next: "Open it once where it may be written.",
    });
  }
  for (let at = found; at < migrations.length; at += 1) {
    await dialect.writing(db, async (tx) => {
      await dialect.lockMigrations(tx);
      // Another process may have done this step while this one waited for the lock.
      if ((await version(tx, dialect)) > at) return;
      await migrations[at]?.(tx, dialect);
      await tx
        .insertInto("dateline_meta")
        .values({ key: "version", value: String(at + 1) })
        .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: String(at + 1) }))
        .execute();
    });
  }
}

async function version(db: Kysely<Tables>, dialect: Dialect): Promise<number> {
  if (!(await dialect.hasMeta(db))) return 0;
  const row = await db.selectFrom("dateline_meta").select("value").where("key", "=", "version").executeTakeFirst();
  return row ? Number(row.value) : 0;
}
