import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** The input holds no bytes or only white space. Code `EMPTY_INPUT`. */
export class EmptyInputError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("EMPTY_INPUT", detail);
  }
}
