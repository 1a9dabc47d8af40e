const zone = /(?:Z|[+-]\d{2}:\d{2})$/;

/** True for two ISO 8601 values of one moment, as fine as the coarser clock tells it; a value without a zone is of any. */
export function isSameMoment(a: string, b: string): boolean {
  if (a === b) return true;
  if (!a.includes("T") || !b.includes("T")) return false;
  if (/T.*(?:Z|[+-]\d{2}:\d{2})$/.test(a) && /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(b)) {
    return Math.floor(Date.parse(a) / 60_000) === Math.floor(Date.parse(b) / 60_000);
  }
  return a.replace(zone, "").slice(0, 16) === b.replace(zone, "").slice(0, 16);
}
