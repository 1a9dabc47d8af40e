import { ConfigurationError, type Store } from "@dateline/core";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { postgresDialect, translatePostgresError } from "./dialect/index.ts";
import { makeStore } from "./make-store.ts";
import { migrate } from "./migration/index.ts";
import type { Tables } from "./schema/index.ts";

/** How to open a database on a server. */
export interface PostgresStoreOptions {
  /** `postgres://user:password@host:port/database` */
  connectionString: string;
  /** How many connections to hold at most; 10 where not given. */
  connections?: number;
  /** The clock, for moments of adding and for dates in queries that are relative to today. */
  now?: () => Date;
}

/**
 * Opens a Dateline database on Postgres 14 or later and makes its tables where they are not there. Throws
 * `ConfigurationError`, `DatabaseNewerError`, `ReadOnlyError` or `DatabaseError`; no message shows the password.
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const { connectionString, connections = 10, now = () => new Date() } = options;
  const location = locationOf(connectionString);
  const pool = new pg.Pool({ connectionString, max: connections, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while idle is replaced at its next use, which reports what is wrong if that fails too.
  pool.on("error", () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate({ db, dialect: postgresDialect, location, readOnly: false });
  } catch (error) {
    await db.destroy();
    throw translatePostgresError(error, location);
  }
  return makeStore({ db, dialect: postgresDialect, location, now });
}

function locationOf(connectionString: string): string {
  if (!URL.canParse(connectionString)) {
    throw new ConfigurationError({
      what: "The connection string of the database cannot be read",
      next: "Write it as postgres://user:password@host:port/database.",
    });
  }
  const { host, pathname } = new URL(connectionString);
  return `${host || "localhost"}${pathname}`;
}
