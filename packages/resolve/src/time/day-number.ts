/** Days since 1970-01-01 of an ISO day or moment, negative years included. */
export function dayNumber(moment: string): number {
  const [, year = "0", month = "1", day = "1"] = /^(-?\d+)-(\d{2})-(\d{2})/.exec(moment) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return Math.round(date.getTime() / 86_400_000);
}
