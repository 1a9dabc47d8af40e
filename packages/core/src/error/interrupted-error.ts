import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** The work was interrupted; what was finished is kept. Code `INTERRUPTED`. */
export class InterruptedError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("INTERRUPTED", detail);
  }
}
