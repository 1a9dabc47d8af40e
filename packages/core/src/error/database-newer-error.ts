import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** The database was written by a newer release. Code `DATABASE_NEWER`. */
export class DatabaseNewerError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("DATABASE_NEWER", detail);
  }
}
