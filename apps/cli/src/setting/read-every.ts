const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, min: 60, h: 3600, d: 86_400 };
const least = 60;
const most = 30 * 86_400;

/** An interval such as `30m`, `2h` or `1d` as seconds, from a minute to 30 days; null for anything else. */
export function readEvery(value: string): number | null {
  const parts = /^(\d{1,7})\s?(s|m|min|h|d)$/i.exec(value.trim());
  const total = Number(parts?.[1]) * (seconds[parts?.[2]?.toLowerCase() ?? ""] ?? Number.NaN);
  return total >= least && total <= most ? total : null;
}
