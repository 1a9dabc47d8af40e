// A timer set longer than this fires at once.
const longestTimer = 2 ** 31 - 1;

/** A signal that fires when the time is up or the caller's own signal does. */
export interface Deadline {
  signal: AbortSignal;
  /** Rejects when the signal fires, for a fetch that does not heed it. */
  fired: Promise<never>;
  timedOut(): boolean;
  stop(): void;
}

/** Starts a deadline of `timeoutMs` milliseconds; `stop` takes its timer and its listener away again. */
export function startDeadline(timeoutMs: number, outer: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let timedOut = false;
  const onAbort = () => controller.abort(outer?.reason);
  const timer = setTimeout(
    () => {
      timedOut = true;
      controller.abort(new DOMException("the time is up", "TimeoutError"));
    },
    Math.min(timeoutMs, longestTimer),
  );
  if (outer?.aborted) onAbort();
  else outer?.addEventListener("abort", onAbort, { once: true });
  const fired = new Promise<never>((_, reject) => {
    const fail = () => reject(controller.signal.reason);
    if (controller.signal.aborted) fail();
    else controller.signal.addEventListener("abort", fail, { once: true });
  });
  fired.catch(() => undefined);
  return {
    signal: controller.signal,
    fired,
    timedOut: () => timedOut,
    stop() {
      clearTimeout(timer);
      outer?.removeEventListener("abort", onAbort);
    },
  };
}
