import { type ArticleView, countryOfName } from "../article/index.ts";

/**
 * The country that a name means in this article. Where another place has the same name ("Georgia", "Niger State"), or
 * two countries share it ("Congo", "Korea"), other names in the article must decide; null where they do not.
 */
export function meantCountry(view: ArticleView, words: string): string | null {
  const found = view.knowledge.lookUp(words, { kinds: ["country", "place"] });
  const countries = found.filter((one) => one.kind === "country");
  const [first] = countries;
  if (!first || (found[0]?.kind !== "country" && first.strength === "weak")) return null;
  const rivals = found.filter(
    (one) => one.kind !== "country" && one.country !== first.country && one.subkind === "region",
  );
  if (countries.length === 1 && rivals.length === 0 && first.strength !== "weak") return first.country;
  const others = otherCountries(view, words);
  if (countries.length > 1) {
    const near = countries.filter((one) => one.country !== null && others.has(one.country));
    return near.length === 1 ? (near[0]?.country ?? null) : null;
  }
  if (first.strength === "weak") return first.country !== null && others.has(first.country) ? first.country : null;
  const rival = rivals.some((one) => one.country !== null && others.has(one.country));
  if (!rival) return first.country;
  return first.country !== null && others.has(first.country) ? first.country : null;
}

/** Countries of the names in the article apart from this one. */
function otherCountries(view: ArticleView, words: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const surface of view.surfaces) {
    if (surface === words) continue;
    const country = countryOfName(view.knowledge, surface);
    if (country !== null) found.add(country);
  }
  return found;
}
