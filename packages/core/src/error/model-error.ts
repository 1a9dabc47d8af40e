import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** A model or data file is damaged or of another format version. Code `MODEL_UNUSABLE`. */
export class ModelError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("MODEL_UNUSABLE", detail);
  }
}
