import { findDate } from "../date/index.ts";

/** True for a short line that holds a date or a time of day and little else. */
export function isDateLine(text: string): boolean {
  if (text.length > 90 || /[.!?]$/.test(text)) return false;
  const date = findDate(text, null);
  if (!date) return false;
  const rest = text
    .replace(date.words, "")
    .replace(/\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?|\b[A-Z]{2,4}\b|[\d|,·•:/–—-]/g, " ");
  return rest.trim().split(/\s+/).filter(Boolean).length <= 5;
}
