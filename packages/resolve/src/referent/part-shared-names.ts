import { type ArticleView, countryOfName, readingsOf, rivalCountries, sentencesOf } from "../article/index.ts";
import type { Referent } from "./referent.ts";

/**
 * Parts a name that an article uses of two places, by the other names of each sentence: "Georgia" beside "Atlanta" and
 * "Georgia" beside "Tbilisi". A sentence that does not tell goes with the one before it.
 */
export function partSharedNames(view: ArticleView, referents: readonly Referent[]): Referent[] {
  return referents.flatMap((referent) => {
    const words = referent.names[0]?.evidence.quote.replace(/['’]s?$/, "") ?? "";
    if (referent.type === "person" || referent.names.length < 2) return [referent];
    const rivals = rivalCountries(view, words);
    if (rivals.length === 0) return [referent];
    const own = countryOfName(view.knowledge, words);
    const told = referent.mentions.map((mention) => {
      const { country, elsewhere } = readingsOf(view, words, own, rivals, sentencesOf([mention]));
      return country === elsewhere ? null : country;
    });
    if (!told.includes(true) || !told.includes(false)) return [referent];
    let last = told.find((reading) => reading !== null) ?? true;
    const readings = told.map((reading) => {
      last = reading ?? last;
      return last;
    });
    return [true, false].map((reading) => {
      const mentions = referent.mentions.filter((_, at) => readings[at] === reading);
      return { ...referent, mentions, names: mentions.filter((mention) => referent.names.includes(mention)) };
    });
  });
}
