import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** Nothing in the database has this id. Code `NOT_FOUND`. */
export class NotFoundError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("NOT_FOUND", detail);
  }
}
