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
  const inside = rivals.some((one) => one.country !== null && namesInside(view, words, one.country));
  if (!inside) return first.country;
  return first.country !== null && others.has(first.country) ? first.country : null;
}

/** True where the article names a town, region, party or body inside a country, not just the country or its capital. */
function namesInside(view: ArticleView, words: string, country: string): boolean {
  return [...view.surfaces].some((surface) => {
    if (surface === words || view.knowledge.demonym(surface)) return false;
    const [best] = view.knowledge.lookUp(surface);
    if (!best || best.country !== country || best.kind === "country" || best.kind === "person") return false;
    return view.knowledge.metonym(surface).length === 0;
  });
}

/** Countries of the names in the article apart from this one, those of demonyms in descriptions included. */
function otherCountries(view: ArticleView, words: string): ReadonlySet<string> {
  const own = countryOfName(view.knowledge, words);
  const times = view.mentions.filter((mention) => mention.form === "name" && mention.evidence.quote === words).length;
  return new Set([...view.countries].filter(([code, count]) => code !== own || count > times).map(([code]) => code));
}
