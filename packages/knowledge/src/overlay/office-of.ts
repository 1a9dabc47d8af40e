import type { KnowledgeParts } from "../knowledge-parts.ts";
import { nameKey } from "../name/index.ts";

const longestTitle = 200;

/** The office that a title names, with or without whose it is: "Minister of Foreign Affairs of Mali", "French president". */
export function officeOf(parts: KnowledgeParts, title: string): string | null {
  const words = title.slice(0, longestTitle).trim().split(/\s+/);
  const known = (part: readonly string[]) => {
    const found = parts.findOffice(part.join(" ").toLowerCase());
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const whole = known(words);
  if (whole !== null) return whole;
  for (let end = words.length - 2; end > 0; end--) {
    const place = words.slice(end + 1).filter((word) => !/^the$/i.test(word));
    if (!/^(?:of|for)$/i.test(words[end] ?? "") || !isPlace(parts, place.join(" "))) continue;
    const office = known(words.slice(0, end));
    if (office !== null) return office;
  }
  for (let start = 1; start < Math.min(4, words.length); start++) {
    const whose = words.slice(0, start).join(" ");
    if (parts.demonym(whose) === null && !isPlace(parts, whose)) continue;
    const office = known(words.slice(start));
    if (office !== null) return office;
  }
  return null;
}

function isPlace(parts: KnowledgeParts, words: string): boolean {
  const key = nameKey(words);
  return (parts.index.entries.get(key) ?? []).some(({ record }) => parts.records.at(record).kind === "country");
}
