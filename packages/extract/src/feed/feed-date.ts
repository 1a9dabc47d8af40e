import { findDate, type ParsedDate, parseDate } from "../date/index.ts";

/** The date of a feed's field: ISO 8601 or RFC 822 in any language's month names, two-digit years as of this century. */
export function feedDate(value: string | null): ParsedDate | null {
  if (value === null) return null;
  const text = value.slice(0, 100).trim();
  const full = text.replace(/(\d{1,2}[\s-]\p{L}{3,9}\.?[\s-])(\d{2})(?=\s|$)/u, "$120$2");
  const found = parseDate(full) ?? findDate(full, null);
  return found && { value: found.value, precision: found.precision };
}
