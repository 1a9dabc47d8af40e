const marker = Symbol.for("dateline.sdk.error");

/** What every error of this client tells: a stable code, what happened, where, and the next step. */
export interface ClientErrorDetail {
  code: string;
  /** What happened, as one sentence without a full stop at the end. */
  what: string;
  /** The address, id, field or column it happened at. */
  where?: string | null;
  /** What can be done next. */
  next?: string | null;
  cause?: unknown;
}

/** The base of all errors this client throws; `code` is stable across releases and safe to switch on. */
export class DatelineClientError extends Error {
  readonly code: string;
  readonly what: string;
  readonly where: string | null;
  readonly next: string | null;
  readonly [marker]: string;

  constructor(kind: string, detail: ClientErrorDetail) {
    const where = detail.where ? ` (${detail.where})` : "";
    const next = detail.next ? ` ${detail.next}` : "";
    super(`${detail.what}${where}.${next}`, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.name = kind;
    this.code = detail.code;
    this.what = detail.what;
    this.where = detail.where ?? null;
    this.next = detail.next ?? null;
    this[marker] = kind;
  }

  /** True for an error of any copy of this package, unlike `instanceof`. */
  static isInstance(value: unknown): value is DatelineClientError {
    return kindOf(value) !== null;
  }
}

/** The kind an error of any copy of this package was made as, null for all other values. */
export function kindOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return null;
  const kind = (value as Record<symbol, unknown>)[marker];
  return typeof kind === "string" ? kind : null;
}
