import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** Extraction of a page ran out of its time or its memory, or ended its worker. Code `EXTRACTION_STOPPED`. */
export class ExtractionStoppedError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("EXTRACTION_STOPPED", detail);
  }
}
