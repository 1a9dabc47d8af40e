import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { ConfigurationError, DatelineError, type Store } from "@dateline/core";
import { openStore } from "@dateline/pipeline";

/** Options that every command takes. */
export interface CommonOptions {
  db?: string;
  json?: boolean;
  quiet?: boolean;
}

/** The database: `--db`, else DATELINE_DB, else `dateline/dateline.db` in the user's data folder. */
export function databaseLocation(options: CommonOptions): string {
  const named = options.db ?? process.env.DATELINE_DB;
  if (named !== undefined && named !== "") return named;
  const data = process.env.XDG_DATA_HOME ?? join(homedir(), ".local", "share");
  return join(data, "dateline", "dateline.db");
}

/** Opens the database of a command, making its folder where that is missing. */
export async function openDatabase(options: CommonOptions): Promise<Store> {
  const location = databaseLocation(options);
  if (!/^[a-z]+:\/\//i.test(location)) makeFolder(location);
  return openStore(location);
}

/** Opens a database to read it; one in a place that may not be written is opened as it is. */
export async function openToRead(options: CommonOptions): Promise<Store> {
  try {
    return await openDatabase(options);
  } catch (error) {
    if (!DatelineError.isInstance(error) || error.code !== "READ_ONLY") throw error;
    return openStore(databaseLocation(options), { readOnly: true });
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (cause) {
    throw new ConfigurationError({
      what: `The folder for the database cannot be made (${(cause as NodeJS.ErrnoException).code})`,
      where: path,
      next: "Name another place with --db.",
      cause,
    });
  }
}
