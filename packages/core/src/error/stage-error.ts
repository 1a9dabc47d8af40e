import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** A stage failed on an article in a way that is a defect, not a property of the input. Code `STAGE_FAILED`. */
export class StageError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("STAGE_FAILED", detail);
  }
}
