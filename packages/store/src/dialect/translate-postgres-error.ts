import { DatabaseError, DiskFullError, ReadOnlyError } from "@dateline/core";

const conflicts = ["40001", "40P01", "23505"];

/** True where a transaction lost against another one and may simply be tried again. */
export function isConflict(error: unknown): boolean {
  return conflicts.includes(codeOf(error) ?? "");
}

/** A typed error in place of one of Postgres or of the connection; other errors come back as they are. */
export function translatePostgresError(error: unknown, location: string): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const detail = { where: location, cause: error };
  switch (code) {
    case "53100":
      return new DiskFullError({
        what: "The disk of the database is full, and what was being written has been taken back",
        next: "Free some space and run the same command again; it goes on where it stopped.",
        ...detail,
      });
    case "25006":
    case "42501":
      return new ReadOnlyError({
        what: "The database may not be written by this user",
        next: "Connect as a user who may write, or to the primary server.",
        ...detail,
      });
    case "28P01":
    case "28000":
      return new DatabaseError({
        what: "The database refused the user or the password",
        next: "Check the connection string.",
        ...detail,
      });
    case "3D000":
      return new DatabaseError({ what: "There is no such database", next: "Create it with `createdb`.", ...detail });
    case "ECONNREFUSED":
    case "ENOTFOUND":
    case "ETIMEDOUT":
    case "ECONNRESET":
      return new DatabaseError({
        what: "No database server answers there",
        next: "Check the host and port, and whether the server runs.",
        ...detail,
      });
    default:
      if (!/^[0-9A-Z]{5}$/.test(code)) return error;
      return new DatabaseError({ what: `The database refused: ${(error as Error).message}`, ...detail });
  }
}

function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
