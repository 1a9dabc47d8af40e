import type { PageFacts } from "./page-facts.ts";

/** The first value of the first of these `meta` names that the page has, null where it has none. */
export function firstMeta(facts: PageFacts, names: readonly string[]): string | null {
  for (const name of names) {
    const value = facts.metas.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}
