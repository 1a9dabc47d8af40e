import type { Mention } from "@dateline/core";
import type { ArticleView } from "./article-view.ts";

/** For which reading of a name the other names of some sentences speak. */
export interface Readings {
  country: boolean;
  elsewhere: boolean;
}

/** The countries in which a region has the name of another country: "Georgia" in the United States. */
export function rivalCountries({ knowledge }: ArticleView, words: string): string[] {
  const found = knowledge.lookUp(words, { kinds: ["country", "place"] });
  const own = found.find(({ kind }) => kind === "country")?.country ?? null;
  if (own === null) return [];
  const rivals = found.filter(
    ({ kind, country, subkind }) => kind !== "country" && country !== own && subkind === "region",
  );
  return [...new Set(rivals.flatMap(({ country }) => country ?? []))];
}

/**
 * Whether the names beside `words` in some sentences (in all, where none are given) lie in the country `own` or are
 * towns, regions, parties or bodies inside one of the countries `rivals`.
 */
export function readingsOf(
  view: ArticleView,
  words: string,
  own: string | null,
  rivals: readonly string[],
  sentences: ReadonlySet<number> | null = null,
): Readings {
  const found: Readings = { country: false, elsewhere: false };
  for (const mention of view.mentions) {
    if (mention.form !== "name" || (sentences !== null && !sentences.has(mention.sentence))) continue;
    const surface = mention.evidence.quote;
    if (bare(surface) === bare(words)) continue;
    const demonym = view.knowledge.demonym(surface);
    const [best] = view.knowledge.lookUp(surface);
    const country = demonym ? (demonym.countries.length === 1 ? demonym.countries[0] : null) : best?.country;
    if (country === own && own !== null) found.country = true;
    if (demonym || !best || best.kind === "country" || best.kind === "person") continue;
    if (best.country === null || !rivals.includes(best.country)) continue;
    if (view.knowledge.metonym(surface).length === 0) found.elsewhere = true;
  }
  return found;
}

/** The sentences in which some mentions stand. */
export function sentencesOf(mentions: readonly Mention[]): Set<number> {
  return new Set(mentions.map(({ sentence }) => sentence));
}

function bare(words: string): string {
  return words.replace(/['’]s?$/, "");
}
