/** A day or moment read from a page, in ISO 8601. */
export interface ParsedDate {
  value: string;
  precision: "second" | "minute" | "day";
}

const iso =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+|\s*@\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?\s*$/;
const slashed = /^\s*(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?/;

/** Reads a machine-written date (ISO 8601 and its sloppy forms); null where it is none or no day that exists. */
export function parseDate(text: string): ParsedDate | null {
  const head = text.slice(0, 60);
  const match = iso.exec(head) ?? compact.exec(head) ?? slashed.exec(head);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  return makeDate(Number(year), Number(month), Number(day), { hour, minute, second, zone });
}

/** A checked ISO 8601 date of its parts; null where there is no such day, or its year is none of a web page. */
export function makeDate(
  year: number,
  month: number,
  day: number,
  time: {
    hour?: string | undefined;
    minute?: string | undefined;
    second?: string | undefined;
    zone?: string | undefined;
  } = {},
): ParsedDate | null {
  if (year < 1800 || year > 2199) return null;
  const check = new Date(Date.UTC(year, month - 1, day));
  if (check.getUTCFullYear() !== year || check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day) return null;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const { hour, minute, second } = time;
  if (hour === undefined || minute === undefined) return { value: date, precision: "day" };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return { value: date, precision: "day" };
  const zone = normaliseZone(time.zone);
  const clock = `${pad(Number(hour))}:${minute}${second === undefined ? "" : `:${second}`}`;
  return { value: `${date}T${clock}${zone}`, precision: second === undefined ? "minute" : "second" };
}

function normaliseZone(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^(?:z|utc|gmt)$/i.test(zone)) return "Z";
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  return match ? `${match[1]}${match[2]}:${match[3] ?? "00"}` : "";
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
