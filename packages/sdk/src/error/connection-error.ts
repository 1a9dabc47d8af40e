import { type ClientErrorDetail, DatelineClientError, kindOf } from "./dateline-client-error.ts";

/** The server could not be reached, or the connection broke before the answer was whole. Code `CONNECTION_FAILED`. */
export class ConnectionError extends DatelineClientError {
  constructor(detail: Omit<ClientErrorDetail, "code">) {
    super("ConnectionError", { ...detail, code: "CONNECTION_FAILED" });
  }

  /** True for a ConnectionError of any copy of this package. */
  static override isInstance(value: unknown): value is ConnectionError {
    return kindOf(value) === "ConnectionError";
  }
}
