/**
 * How many milliseconds an answer stays fresh by its Cache-Control or Expires header; null where it says nothing of it, or
 * says that it must be asked for each time.
 */
export function freshness(header: (name: string) => string | null, now: Date): number | null {
  const control = (header("cache-control") ?? "").slice(0, 1000).toLowerCase();
  if (/(?:^|[\s,])no-(?:store|cache)(?:$|[\s,=])/.test(control)) return null;
  const age = /^\d{1,9}$/.test(header("age") ?? "") ? Number(header("age")) : 0;
  const most = /(?:^|[\s,])max-age\s{0,3}=\s{0,3}"?(\d{1,9})/.exec(control)?.[1];
  if (most !== undefined) return positive((Number(most) - age) * 1000);
  const expires = Date.parse((header("expires") ?? "").slice(0, 60));
  if (Number.isNaN(expires)) return null;
  const said = Date.parse((header("date") ?? "").slice(0, 60));
  return positive(expires - (Number.isNaN(said) ? now.getTime() : said));
}

function positive(ms: number): number | null {
  return ms > 0 ? ms : null;
}
