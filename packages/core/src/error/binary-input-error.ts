import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** The input is not text: an image, an archive, a program. Code `BINARY_INPUT`. */
export class BinaryInputError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("BINARY_INPUT", detail);
  }
}
