import { DatelineError, StageError } from "@dateline/core";

const endsAll = new Set(["DISK_FULL", "READ_ONLY", "DATABASE_FAILED", "DATABASE_NEWER", "INTERRUPTED"]);

/** An error that is about one page or feed, typed; throws what ends all work, since all further work would fail too. */
export function typedError(thrown: unknown, where: string): DatelineError {
  if (!DatelineError.isInstance(thrown)) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const next = "Please report it together with the page.";
    return new StageError({ what: `A defect stopped this: ${message}`, where, next, cause: thrown });
  }
  if (endsAll.has(thrown.code)) throw thrown;
  return thrown;
}
