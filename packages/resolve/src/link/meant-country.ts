import type { Mention } from "@dateline/core";
import { type ArticleView, countryOfName, readingsOf, rivalCountries, sentencesOf } from "../article/index.ts";

/**
 * The country that a name means in this article. Where another place has the same name ("Georgia", "Niger State"), or
 * two countries share it ("Congo", "Korea"), other names in the article must decide, and where they speak for both places
 * those in the sentences of `mentions`; null where they do not.
 */
export function meantCountry(view: ArticleView, words: string, mentions: readonly Mention[] = []): string | null {
  const found = view.knowledge.lookUp(words, { kinds: ["country", "place"] });
  const countries = found.filter((one) => one.kind === "country");
  const [first] = countries;
  if (!first || (found[0]?.kind !== "country" && first.strength === "weak")) return null;
  const rivals = rivalCountries(view, words);
  if (countries.length === 1 && rivals.length === 0 && first.strength !== "weak") return first.country;
  const others = otherCountries(view, words);
  if (countries.length > 1) {
    const near = countries.filter((one) => one.country !== null && others.has(one.country));
    return near.length === 1 ? (near[0]?.country ?? null) : null;
  }
  if (first.strength === "weak") return first.country !== null && others.has(first.country) ? first.country : null;
  if (!readingsOf(view, words, first.country, rivals).elsewhere) return first.country;
  if (first.country === null || !others.has(first.country)) return null;
  if (mentions.length === 0) return first.country;
  const beside = readingsOf(view, words, first.country, rivals, sentencesOf(mentions));
  return beside.country && !beside.elsewhere ? first.country : null;
}

/** Countries of the names in the article apart from this one, those of demonyms in descriptions included. */
function otherCountries(view: ArticleView, words: string): ReadonlySet<string> {
  const own = countryOfName(view.knowledge, words);
  const times = view.mentions.filter((mention) => mention.form === "name" && mention.evidence.quote === words).length;
  return new Set([...view.countries].filter(([code, count]) => code !== own || count > times).map(([code]) => code));
}
