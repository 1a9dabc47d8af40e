import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** A page could not be fetched: refused, not found, broken off. Code `FETCH_FAILED`. */
export class FetchError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("FETCH_FAILED", detail);
  }
}
