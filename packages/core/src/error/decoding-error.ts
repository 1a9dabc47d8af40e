import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** The bytes are not valid text in any encoding that was declared or detected. Code `DECODING_FAILED`. */
export class DecodingError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("DECODING_FAILED", detail);
  }
}
