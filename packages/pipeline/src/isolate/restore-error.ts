import * as core from "@dateline/core";
import type { ErrorData } from "./worker-message.ts";

type Made = new (detail: Omit<ErrorData, "code"> & { column: number }) => core.DatelineError;

/** The typed error that crossed a thread as data, again of its own class. */
export function restoreError(data: ErrorData): core.DatelineError {
  const { code, what, where, next } = data;
  const known = classes.get(code);
  return known ? new known({ what, where, next, column: 1 }) : new core.DatelineError(code, { what, where, next });
}

const classes = new Map(errorClasses().map((made) => [new made({ what: "", column: 1 }).code, made]));

function errorClasses(): Made[] {
  return Object.values(core).filter(
    (value): value is Made & typeof value =>
      typeof value === "function" && value.prototype instanceof core.DatelineError,
  );
}
