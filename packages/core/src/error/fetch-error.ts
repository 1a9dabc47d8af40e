import { DatelineError, type ErrorDetail } from "./dateline-error.ts";

/**
 * A page could not be fetched: refused, not found, broken off. Code `FETCH_FAILED`. `status` is what the host answered with,
 * and `retryAfterMs` how many milliseconds it asks to be left alone; null where it did not say.
 */
export class FetchError extends DatelineError {
  readonly status: number | null;
  readonly retryAfterMs: number | null;

  constructor(detail: ErrorDetail & { status?: number | null; retryAfterMs?: number | null }) {
    super("FETCH_FAILED", detail);
    this.status = detail.status ?? null;
    this.retryAfterMs = detail.retryAfterMs ?? null;
  }
}
