import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** A setting is missing or has a value that cannot be used. Code `CONFIGURATION`. */
export class ConfigurationError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("CONFIGURATION", detail);
  }
}
