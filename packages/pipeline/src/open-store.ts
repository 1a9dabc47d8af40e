import type { Store } from "@dateline/core";
import { openPostgresStore, openSqliteStore } from "@dateline/store";

/**
 * Opens the database at a path (SQLite) or at a `postgres://` address, making or upgrading it where needed; with
 * `readOnly` it is opened as it is and never written. Throws `DATABASE_FAILED`, `DATABASE_NEWER` or `READ_ONLY`.
 */
export function openStore(location: string, options: { readOnly?: boolean } = {}): Promise<Store> {
  if (/^postgres(ql)?:\/\//i.test(location)) return openPostgresStore({ connectionString: location });
  return openSqliteStore({ path: location, readOnly: options.readOnly });
}
