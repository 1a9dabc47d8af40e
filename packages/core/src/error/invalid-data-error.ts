import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** Data does not satisfy its schema. Code `INVALID_DATA`. */
export class InvalidDataError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("INVALID_DATA", detail);
  }
}
