import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** A shortened id fits more than one record. Code `AMBIGUOUS_ID`. */
export class AmbiguousIdError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("AMBIGUOUS_ID", detail);
  }
}
