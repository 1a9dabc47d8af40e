import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/** The disk is full; what was begun was rolled back. Code `DISK_FULL`. */
export class DiskFullError extends DatelineError {
  constructor(detail: ErrorDetail) {
    super("DISK_FULL", detail);
  }
}
