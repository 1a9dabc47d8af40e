import { type ClientErrorDetail, DatelineClientError, kindOf } from "./dateline-client-error.ts";

/**
 * The server answered with an error. `status` is the HTTP status, `code` what the server calls it, such as `NOT_FOUND`,
 * `INVALID_QUERY` or `NO_ARTICLE`; an answer that is none of Dateline's has the code `UNREADABLE_ANSWER`.
 */
export class DatelineApiError extends DatelineClientError {
  readonly status: number;

  constructor(status: number, detail: ClientErrorDetail) {
    super("DatelineApiError", detail);
    this.status = status;
  }

  /** True for a DatelineApiError of any copy of this package. */
  static override isInstance(value: unknown): value is DatelineApiError {
    return kindOf(value) === "DatelineApiError";
  }
}
