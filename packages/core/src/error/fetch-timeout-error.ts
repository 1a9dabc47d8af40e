import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** A host did not answer within the time limit. Code `FETCH_TIMEOUT`. */
export class FetchTimeoutError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("FETCH_TIMEOUT", detail);
  }
}
