import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** The address is private, local or of a scheme that is never fetched. Code `ADDRESS_REFUSED`. */
export class AddressRefusedError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("ADDRESS_REFUSED", detail);
  }
}
