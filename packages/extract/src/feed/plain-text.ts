import { parsePage, textOf } from "../tree/index.ts";

/** HTML or escaped HTML of a feed's field as one line of plain text, null where nothing is left. */
export function plainText(value: string | null, limit = 5000): string | null {
  if (value === null) return null;
  const text = textOf(parsePage(value.slice(0, 200_000)).root, limit);
  return text === "" ? null : text;
}
