import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** The input is larger than the limit set for it. Code `INPUT_TOO_LARGE`. */
export class InputTooLargeError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("INPUT_TOO_LARGE", detail);
  }
}
