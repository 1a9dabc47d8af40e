const longestMs = 7 * 86_400_000;

/** What a Retry-After header (seconds, or an HTTP date) asks for as milliseconds from now, a week at most; null where it cannot be read. */
export function retryAfter(header: string | null, now: Date): number | null {
  const value = header?.trim().slice(0, 60) ?? "";
  if (/^\d{1,9}$/.test(value)) return Math.min(Number(value) * 1000, longestMs);
  const moment = /^[A-Za-z]{3}/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(moment) ? null : Math.min(Math.max(0, moment - now.getTime()), longestMs);
}
