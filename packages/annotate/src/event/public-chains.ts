import type { Mention } from "@dateline/core";
import type { EventLexicon } from "./lexicon/index.ts";

const sectors = new Set(["GOV", "MIL", "LEG", "JUD", "PTY", "REB", "OPP", "COP", "SPY", "PRM", "ELI"]);

/**
 * The chains of persons who hold or held an office, as far as the article says so or the knowledge base knows the name: those with
 * a title ("President", "the rebel commander"), a sector of state or arms, or a country of their own.
 */
export function publicChains(mentions: readonly Mention[], lexicon: EventLexicon): Set<number> {
  const titles = ["official", "envoy", "armed"].map((name) => lexicon.classes.get(name) ?? new Set<string>());
  const isTitle = (word: string) => titles.some((words) => words.has(word));
  const found = mentions.filter(({ type, form, title, head, sector, country }) => {
    if (type !== "person" || form === "pronoun") return false;
    if (form === "nominal") return isTitle(head.toLowerCase());
    if (country !== null || (sector !== null && sectors.has(sector))) return true;
    return (title ?? "")
      .toLowerCase()
      .split(/[\s-]+/)
      .some(isTitle);
  });
  return new Set(found.map(({ chain }) => chain));
}
