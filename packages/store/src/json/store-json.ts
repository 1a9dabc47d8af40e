import { canonicalJson } from "./canonical-json.ts";

/**
 * A value as JSON to be stored in place of `before`: where both say the same, whatever the order of their keys,
 * `before` itself, so that nothing is written.
 */
export function storeJson(before: string | null | undefined, value: unknown): string {
  const written = JSON.stringify(value);
  if (before === null || before === undefined || before === written) return written;
  return canonicalJson(JSON.parse(before)) === canonicalJson(value) ? before : written;
}
