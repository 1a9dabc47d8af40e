import { InterruptedError } from "@dateline/core";

/** Throws `INTERRUPTED` where a stop was asked for. */
export function stopIfAsked(signal: AbortSignal): void {
  if (!signal.aborted) return;
  throw new InterruptedError({
    what: "Stopped; what was finished is kept",
    next: "Run the same command again to go on.",
  });
}
