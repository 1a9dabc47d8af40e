import type { Mention } from "@dateline/core";
import { composeActor, type Outcome } from "../actor/index.ts";
import { type ArticleView, countryOfName, mainCountry } from "../article/index.ts";
import { soleCountry } from "./sole-country.ts";

const ofState = new Set(["MIL", "GOV", "COP"]);

/**
 * Officers who take power, and rulers who lose it, are of the country of the one person on record whom their sentence
 * names, else of the country that the article is about, unless the sentence names another one; null where neither tells.
 */
export function linkPutschist(
  view: ArticleView,
  mention: Mention,
  known: Outcome,
  linked: ReadonlyMap<string, Outcome>,
): Outcome | null {
  const { sector } = known.actor;
  if (known.method !== "unnamed-in-article" || sector === null || !ofState.has(sector)) return null;
  const near = view.mentions.filter((one) => one.sentence === mention.sentence && one.form === "name");
  const leaders = new Set(near.flatMap((one) => countryOfLeader(linked.get(one.id)) ?? []));
  const country = leaders.size === 1 ? ([...leaders][0] ?? null) : (soleCountry(view) ?? mainCountry(view));
  if (country === null || !view.knowledge.actor(`country/${country}`)) return null;
  const elsewhere = near.some((one) => {
    const named = one.type === "person" ? null : countryOfName(view.knowledge, one.evidence.quote);
    return named !== null && named !== country;
  });
  if (elsewhere && leaders.size !== 1) return null;
  return { actor: composeActor(view.knowledge, country, sector), score: 0.55, method: "country-of-article" };
}

function countryOfLeader(outcome: Outcome | undefined): string | null {
  const actor = outcome?.actor;
  return actor?.kind === "person" && actor.origin === "knowledge-base" && actor.sector === "GOV" ? actor.country : null;
}
