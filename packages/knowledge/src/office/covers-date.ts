/**
 * Whether a span between partial ISO dates, both ends included, holds at some point of a partial date: `2020-08` to
 * `2021` holds on `2021-05-24`. An end that is null is open.
 */
export function coversDate(from: string | null, to: string | null, date: string): boolean {
  if (from !== null && compareParts(from, date) > 0) return false;
  return to === null || compareParts(to, date) >= 0;
}

function compareParts(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const left = a.slice(0, length);
  const right = b.slice(0, length);
  return left === right ? 0 : left < right ? -1 : 1;
}
