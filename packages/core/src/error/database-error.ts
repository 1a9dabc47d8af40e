import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** The database cannot be opened, read or written. Code `DATABASE_FAILED`. */
export class DatabaseError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("DATABASE_FAILED", detail);
  }
}
