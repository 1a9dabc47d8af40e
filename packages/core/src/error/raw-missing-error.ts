import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** The bytes an article was made from are not kept any more. Code `RAW_MISSING`. */
export class RawMissingError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("RAW_MISSING", detail);
  }
}
