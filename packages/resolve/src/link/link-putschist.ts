import type { Mention } from "@dateline/core";
import { composeActor, type Outcome } from "../actor/index.ts";
import { type ArticleView, countryOfName, mainCountry } from "../article/index.ts";
import { soleCountry } from "./sole-country.ts";

const ofState = new Set(["MIL", "GOV", "COP"]);

/**
 * Officers who take power, and rulers who lose it, are of the country that the article is about, unless their sentence
 * names another one; null where that cannot be told.
 */
export function linkPutschist(view: ArticleView, mention: Mention, known: Outcome): Outcome | null {
  const { sector } = known.actor;
  if (known.method !== "unnamed-in-article" || sector === null || !ofState.has(sector)) return null;
  const country = soleCountry(view) ?? mainCountry(view);
  if (country === null || !view.knowledge.actor(`country/${country}`)) return null;
  const elsewhere = view.mentions.some((one) => {
    if (one.sentence !== mention.sentence || one.form !== "name" || one.type === "person") return false;
    const named = countryOfName(view.knowledge, one.evidence.quote);
    return named !== null && named !== country;
  });
  if (elsewhere) return null;
  return { actor: composeActor(view.knowledge, country, sector), score: 0.55, method: "country-of-article" };
}
