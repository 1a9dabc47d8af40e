import type { Knowledge } from "@dateline/knowledge";
import { composeActor, type Outcome } from "../actor/index.ts";
import type { ArticleView } from "../article/index.ts";
import type { Referent } from "../referent/index.ts";
import { isSpeaker } from "./is-speaker.ts";
import { meantCountry } from "./meant-country.ts";

/**
 * Links a name of a country or people to the country, and a seat of government to the government. A town is no actor
 * here: `linkFiller` makes it one where it acts or is acted upon.
 */
export function linkPlace(view: ArticleView, referent: Referent): Outcome | null {
  const words = referent.names[0]?.evidence.quote.replace(/['’]s?$/, "") ?? "";
  const { knowledge } = view;
  const demonym = knowledge.demonym(words);
  if (demonym) return ofDemonym(view, referent, words);
  const country = meantCountry(view, words, referent.mentions);
  if (country !== null) return ofCountry(knowledge, country, "country-name");
  const metonym = knowledge.metonym(words).find((known) => known.strength === "strong");
  if (metonym && /^[A-Z]{3}$/.test(metonym.target)) {
    return {
      actor: composeActor(knowledge, metonym.target, metonym.sector ?? "GOV"),
      score: 0.9,
      method: "seat-of-government",
    };
  }
  return isSpeaker(view, referent) ? ofSeat(view, words) : null;
}

/** A capital that speaks or decides is its government, also where no event is told. */
function ofSeat(view: ArticleView, words: string): Outcome | null {
  const [metonym, other] = view.knowledge.metonym(words);
  if (!metonym || other || metonym.country === null || !/^[A-Z]{3}$/.test(metonym.target)) return null;
  const actor = composeActor(view.knowledge, metonym.target, metonym.sector ?? "GOV");
  return { actor, score: 0.75, method: "seat-of-government" };
}

function ofDemonym(view: ArticleView, referent: Referent, words: string): Outcome | null {
  const found = view.knowledge.demonym(words);
  if (!found) return null;
  const likely =
    found.countries.length === 1 ? found.countries : found.countries.filter((code) => view.countries.has(code));
  const [country] = likely;
  if (country === undefined || likely.length > 1) return null;
  const mention = referent.names[0];
  const before = view.article.text.slice(Math.max(0, (mention?.evidence.start ?? 0) - 4), mention?.evidence.start);
  if (found.form !== "person" || /\bthe $/i.test(before)) return ofCountry(view.knowledge, country, "demonym");
  return { actor: composeActor(view.knowledge, country, "CVL"), score: 0.75, method: "people-of-country" };
}

function ofCountry(knowledge: Knowledge, code: string, method: string): Outcome | null {
  const actor = knowledge.actor(`country/${code}`);
  return actor && { actor, score: 0.95, method };
}
