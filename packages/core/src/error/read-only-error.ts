import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** The place to write to is read-only. Code `READ_ONLY`. */
export class ReadOnlyError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("READ_ONLY", detail);
  }
}
