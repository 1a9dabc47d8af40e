import type { Evidence } from "./evidence.ts";

/** Every piece of evidence inside a value, however deep, with the path to it. */
export function findEvidence(
  value: unknown,
  path: (string | number)[] = [],
): { evidence: Evidence; path: (string | number)[] }[] {
  if (typeof value !== "object" || value === null) return [];
  if (isEvidence(value)) return [{ evidence: value, path }];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => findEvidence(inner, [...path, key]));
}

function isEvidence(value: object): value is Evidence {
  return "articleId" in value && "start" in value && "end" in value && "quote" in value;
}
