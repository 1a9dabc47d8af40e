import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** A query cannot be read; `column` is 1-based. Code `INVALID_QUERY`. */
export class InvalidQueryError extends DatelineError {
  readonly column: number;

  constructor(detail: ErrorDetail & { column: number }) {
    super("INVALID_QUERY", detail);
    this.column = detail.column;
  }

  override toJSON() {
    return { ...super.toJSON(), column: this.column };
  }
}
