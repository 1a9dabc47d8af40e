import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** A file or folder that was named does not exist or cannot be read. Code `INPUT_NOT_FOUND`. */
export class InputNotFoundError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("INPUT_NOT_FOUND", detail);
  }
}
