import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { DatabaseError, ReadOnlyError, type Store } from "@dateline/core";
import { Kysely, SqliteDialect } from "kysely";
import { nodeSqliteDatabase, sqliteDialect, translateSqliteError, whenFree } from "./dialect/index.ts";
import { makeStore } from "./make-store.ts";
import { migrate } from "./migration/index.ts";
import type { Tables } from "./schema/index.ts";

/** How to open a database in one file; `:memory:` is a database of this process alone. */
export interface SqliteStoreOptions {
  path: string;
  /** Opens an existing database without ever writing to it. */
  readOnly?: boolean;
  /** The largest size the file may grow to, in bytes; `DiskFullError` beyond. */
  maxBytes?: number;
  /** The clock, for moments of adding and for dates in queries that are relative to today. */
  now?: () => Date;
}

/**
 * Opens (and where it is not there, makes) a Dateline database in one SQLite file. Other processes may read and write
 * it at the same time. Throws `DatabaseNewerError`, `ReadOnlyError`, `DiskFullError` or `DatabaseError`.
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const { path, readOnly = false, now = () => new Date() } = options;
  const location = path === ":memory:" ? path : resolve(path);
  const file = prepareFile(location, readOnly);
  let db: Kysely<Tables> | undefined;
  try {
    const database = await whenFree(async () => openFile(file, options));
    db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: nodeSqliteDatabase(database) }) });
    await migrate({ db, dialect: sqliteDialect, location, readOnly });
  } catch (error) {
    await db?.destroy();
    throw translateSqliteError(error, location);
  }
  return makeStore({ db, dialect: sqliteDialect, location, now });
}

function openFile(file: string | URL, options: SqliteStoreOptions): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly: options.readOnly ?? false, timeout: 20 });
  try {
    configure(database, options);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function configure(database: DatabaseSync, { readOnly = false, maxBytes }: SqliteStoreOptions): void {
  refuseForeign(database);
  if (!readOnly) {
    // It holds only if it comes first in an empty file; without it the file could never shrink but by being written anew.
    if (isEmpty(database)) database.exec("pragma auto_vacuum = incremental");
    database.exec("pragma journal_mode = wal; pragma synchronous = normal; pragma wal_autocheckpoint = 4000");
  }
  database.exec("pragma foreign_keys = on; pragma cache_size = -65536; pragma temp_store = memory");
  if (maxBytes === undefined) return;
  const { page_size: size } = database.prepare("pragma page_size").get() as { page_size: number };
  database.exec(`pragma max_page_count = ${Math.max(1, Math.floor(maxBytes / size))}`);
}

/** SQLite would write the setting into a file that has it already, even one of a newer release. */
function isEmpty(database: DatabaseSync): boolean {
  const { page_count: pages } = database.prepare("pragma page_count").get() as { page_count: number };
  return pages === 0;
}

function refuseForeign(database: DatabaseSync): void {
  const names = database.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[];
  if (names.length === 0 || names.some((row) => row.name === "dateline_meta")) return;
  throw new DatabaseError({
    what: "This is a database of another program",
    where: database.location() ?? undefined,
    next: "Choose another path for the database.",
  });
}

/** Makes the folder, and answers the file or address to open; says early and plainly what cannot be written. */
function prepareFile(location: string, readOnly: boolean): string | URL {
  if (location === ":memory:") return location;
  if (readOnly) {
    if (!existsSync(location)) {
      throw new DatabaseError({
        what: "There is no database here",
        where: location,
        next: "Ingest something first, or check the path.",
      });
    }
    return isWritable(dirname(location)) ? location : immutable(location);
  }
  try {
    mkdirSync(dirname(location), { recursive: true });
  } catch (cause) {
    throw new ReadOnlyError({
      what: "The folder for the database cannot be made",
      where: dirname(location),
      next: "Choose a path in a folder you may write to.",
      cause,
    });
  }
  if (isWritable(dirname(location)) && (!existsSync(location) || isWritable(location))) return location;
  throw new ReadOnlyError({
    what: "The database is in a place that may not be written",
    where: location,
    next: "Choose a path in a folder you may write to, or open this one for reading only.",
  });
}

// Beside a database in a folder that may not be written, SQLite can make no shared memory, so nobody else writes either.
function immutable(location: string): URL {
  const url = pathToFileURL(location);
  url.searchParams.set("immutable", "1");
  return url;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
