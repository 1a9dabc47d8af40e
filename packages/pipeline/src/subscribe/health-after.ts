import { DatelineError, FetchError, type PolledSource, type Source } from "@dateline/core";
import { isOffline } from "../fetch/index.ts";
import { pollSettings } from "./poll-settings.ts";

type Health = PolledSource["health"];

/** The moment of a fetch, and a number from 0 to 1 that spreads the next ones. */
export interface PollMoment {
  at: Date;
  random: number;
}

/**
 * The health of a source after a fetch that went well. The next one is due after the person's interval (else an hour), or
 * later where the host says that its answer stays fresh; up to a tenth is added, so that feeds do not all come at once.
 */
export function healthAfterSuccess(
  source: Source,
  { at, random }: PollMoment,
  freshMs: number,
  waitMs: number,
): Health {
  const own = source.everySeconds === null ? pollSettings.everyMs : source.everySeconds * 1000;
  const interval = Math.max(own, Math.min(freshMs, pollSettings.longestFreshMs), waitMs);
  const moment = at.toISOString();
  return {
    status: "ok",
    lastAttempt: moment,
    lastSuccess: moment,
    lastError: source.health.lastError,
    failures: 0,
    failingSince: null,
    nextDue: after(at, interval * (1 + random / 10)),
  };
}

/**
 * The health of a source after a failure. The next fetch is due after a time that doubles with each failure, give or take a
 * quarter, and not before the host wants (Retry-After). 410 Gone ends it at once; so do ten failures in a row over a week,
 * unless the host only asks for patience. A machine without a network counts for nothing.
 */
export function healthAfterFailure(source: Source, { at, random }: PollMoment, error: unknown): Health {
  const { health } = source;
  const moment = at.toISOString();
  const message = error instanceof Error ? error.message : String(error);
  const lastError = { at: moment, code: DatelineError.isInstance(error) ? error.code : "STAGE_FAILED", message };
  const base = { lastAttempt: moment, lastSuccess: health.lastSuccess, lastError };
  if (isOffline(error)) {
    const { status, failures, failingSince } = health;
    return { ...base, status, failures, failingSince, nextDue: after(at, pollSettings.firstRetryMs) };
  }
  const failures = health.failures + 1;
  const failingSince = health.failingSince ?? moment;
  const status = error instanceof FetchError ? error.status : null;
  const wanted = error instanceof FetchError ? (error.retryAfterMs ?? 0) : 0;
  const longFailing = at.getTime() - Date.parse(failingSince) >= pollSettings.deadAfterMs;
  const givenUp = failures >= pollSettings.deadAfterFailures && longFailing && status !== 429 && wanted === 0;
  if (status === 410 || givenUp) return { ...base, status: "dead", failures, failingSince, nextDue: null };
  const doubled = pollSettings.firstRetryMs * 2 ** Math.min(failures - 1, 20);
  const retry = Math.min(doubled, pollSettings.longestRetryMs) * (0.75 + random / 2);
  return { ...base, status: "failing", failures, failingSince, nextDue: after(at, Math.max(retry, wanted)) };
}

function after(at: Date, ms: number): string {
  return new Date(at.getTime() + Math.round(ms)).toISOString();
}
