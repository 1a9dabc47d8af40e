import { type ClientErrorDetail, DatelineClientError, kindOf } from "./dateline-client-error.ts";

/** The server did not answer within `timeoutMs`. Code `TIMEOUT`. */
export class TimeoutError extends DatelineClientError {
  constructor(detail: Omit<ClientErrorDetail, "code">) {
    super("TimeoutError", { ...detail, code: "TIMEOUT" });
  }

  /** True for a TimeoutError of any copy of this package. */
  static override isInstance(value: unknown): value is TimeoutError {
    return kindOf(value) === "TimeoutError";
  }
}
