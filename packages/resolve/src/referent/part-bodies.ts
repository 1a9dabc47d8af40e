import { describeWords } from "../actor/index.ts";
import { type ArticleView, countryBeside } from "../article/index.ts";
import type { Referent } from "./referent.ts";

/** Parts a body that every state has by the countries named beside it: two articles' "Foreign Ministry", of Tehran and of Serbia. */
export function partBodies(view: ArticleView, referents: readonly Referent[]): Referent[] {
  return referents.flatMap((referent) => {
    const [name] = referent.names;
    if (!name || referent.names.length < 2 || referent.type === "person") return [referent];
    const words = describeWords(view.knowledge, name.evidence.quote);
    if (!words.role || !words.exact || words.country !== null) return [referent];
    const countries = referent.mentions.map((mention) => countryBeside(view, mention));
    const told = [...new Set(countries.filter((country) => country !== null))];
    if (told.length < 2) return [referent];
    return [...told, null].flatMap((country) => {
      const mentions = referent.mentions.filter((_, at) => countries[at] === country);
      const names = mentions.filter((mention) => referent.names.includes(mention));
      return mentions.length === 0 ? [] : [{ ...referent, mentions, names }];
    });
  });
}
