import { type ClientErrorDetail, DatelineClientError, kindOf } from "./dateline-client-error.ts";

/** The client or a call was given something it cannot work with; nothing was sent. Code `INVALID_OPTIONS`. */
export class OptionsError extends DatelineClientError {
  constructor(detail: Omit<ClientErrorDetail, "code">) {
    super("OptionsError", { ...detail, code: "INVALID_OPTIONS" });
  }

  /** True for an OptionsError of any copy of this package. */
  static override isInstance(value: unknown): value is OptionsError {
    return kindOf(value) === "OptionsError";
  }
}
