import { DatabaseError, DiskFullError, ReadOnlyError } from "@dateline/core";

const codes = { busy: 5, readOnly: 8, io: 10, corrupt: 11, full: 13, cannotOpen: 14, notDatabase: 26 };

/** A typed error in place of one of `node:sqlite`; other errors come back as they are. */
export function translateSqliteError(error: unknown, location: string): unknown {
  const code = resultCode(error);
  if (code === null) return error;
  const detail = { where: location, cause: error };
  // Extended result codes carry the plain one in their low byte.
  switch (code & 0xff) {
    case codes.full:
      return new DiskFullError({
        what: "The disk is full, and what was being written has been taken back",
        next: "Free some space and run the same command again; it goes on where it stopped.",
        ...detail,
      });
    case codes.readOnly:
      return new ReadOnlyError({
        what: "The database may not be written",
        next: "Choose a database in a folder you may write to, or open this one for reading only.",
        ...detail,
      });
    case codes.notDatabase:
      return new DatabaseError({
        what: "This file is not a database of Dateline",
        next: "Choose another path for the database.",
        ...detail,
      });
    case codes.corrupt:
      return new DatabaseError({
        what: "The database is damaged",
        next: "Restore it from a copy, or ingest the sources again into a new database.",
        ...detail,
      });
    case codes.busy:
      return new DatabaseError({
        what: "Another process has been writing to the database for too long",
        next: "Wait for it to end and try again.",
        ...detail,
      });
    case codes.cannotOpen:
      return new DatabaseError({
        what: "The database cannot be opened",
        next: "Check the path and whether you may read it.",
        ...detail,
      });
    case codes.io:
      return new DatabaseError({
        what: "The disk gave an error while the database was read or written",
        next: "Check the disk and try again.",
        ...detail,
      });
    default:
      return new DatabaseError({ what: `The database refused: ${(error as Error).message}`, ...detail });
  }
}

function resultCode(error: unknown): number | null {
  if (typeof error !== "object" || error === null || !("errcode" in error)) return null;
  return typeof error.errcode === "number" ? error.errcode : null;
}
