const firstMs = 250;
const longestMs = 8_000;
const longestAskedMs = 60_000;

/**
 * Milliseconds to wait before try number `attempt` (1 is the first one again), or null where the server asks for more
 * than a minute, which is better said to the caller than waited for. Without a Retry-After the time doubles, and half
 * of it is left to chance so that clients that failed together do not come back together.
 */
export function retryDelay(
  attempt: number,
  retryAfter: string | null,
  chance: () => number = Math.random,
  now: () => number = Date.now,
): number | null {
  const asked = askedMs(retryAfter, now);
  if (asked !== null) return asked > longestAskedMs ? null : asked;
  const full = Math.min(longestMs, firstMs * 2 ** (attempt - 1));
  return full / 2 + (chance() * full) / 2;
}

function askedMs(retryAfter: string | null, now: () => number): number | null {
  if (retryAfter === null) return null;
  if (/^\s*\d{1,9}\s*$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now());
}
