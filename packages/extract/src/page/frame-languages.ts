import type { RawBlock } from "../block/index.ts";
import { phraseReason } from "../furniture/index.ts";

/** The languages a page frames its articles in: as declared, and those of its stock phrases. */
export function frameLanguages(all: readonly RawBlock[], declared: string | null): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of all) {
    const language = phraseReason(block.text)?.language;
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const languages = [...counts].filter(([, count]) => count >= 2).map(([language]) => language);
  return new Set(declared === null ? languages : [...languages, declared]);
}
