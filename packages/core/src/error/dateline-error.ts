/** What every error of Dateline tells: a stable code, what happened, where, and the next step. */
export interface ErrorDetail {
  /** What happened, as one sentence without a full stop at the end. */
  what: string;
  /** The file, URL, id or column it happened at. */
  where?: string;
  /** What the person can do next. */
  next?: string;
  cause?: unknown;
}

const marker = Symbol.for("dateline.error");

/** The base of all typed errors; `code` is stable across releases and safe to switch on. */
export class DatelineError extends Error {
  readonly code: string;
  readonly what: string;
  readonly where: string | undefined;
  readonly next: string | undefined;
  readonly [marker] = true;

  constructor(code: string, detail: ErrorDetail) {
    const where = detail.where === undefined ? "" : ` (${detail.where})`;
    const next = detail.next === undefined ? "" : ` ${detail.next}`;
    super(`${detail.what}${where}.${next}`, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.name = new.target.name;
    this.code = code;
    this.what = detail.what;
    this.where = detail.where;
    this.next = detail.next;
  }

  /** True for a DatelineError of any copy of this package, unlike `instanceof`. */
  static isInstance(value: unknown): value is DatelineError {
    return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[marker] === true;
  }

  /** The error as plain data, as the API and `--json` print it. */
  toJSON(): { code: string; what: string; where: string | null; next: string | null } {
    return { code: this.code, what: this.what, where: this.where ?? null, next: this.next ?? null };
  }
}
