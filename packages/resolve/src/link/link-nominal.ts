import { makeId } from "@dateline/core";
import { composeActor, describeWords, detectActor, type Outcome, officeHolder } from "../actor/index.ts";
import type { ArticleView } from "../article/index.ts";
import type { Referent } from "../referent/index.ts";
import lists from "./no-actors.json" with { type: "json" };
import { soleCountry } from "./sole-country.ts";

const never = new Set(lists.words);
const ofState = new Set(["GOV", "MIL", "COP", "JUD", "LEG", "SPY"]);

/**
 * Links a description without a name: an office to its holder of that day or to the office itself, people or bodies of a
 * country to its unnamed actor of that sector. Without a country the actor is this article's own ("gunmen").
 */
export function linkNominal(view: ArticleView, referent: Referent): Outcome | null {
  const mention = referent.mentions.find((one) => one.form === "nominal");
  if (!mention || never.has(mention.head.toLowerCase())) return null;
  const { knowledge } = view;
  const phrase = mention.evidence.quote;
  const words = describeWords(knowledge, phrase);
  const named = knowledge.lookUp(phrase, { date: view.date ?? undefined }).filter((one) => one.strength !== "weak");
  const [record] = named;
  if (record && named.length === 1 && record.kind !== "place" && record.kind !== "person") {
    const actor = knowledge.actor(record.id);
    return actor && { actor, score: 0.9, method: "description-of-record" };
  }
  const holder = officeHolder(view, words);
  if (holder) return holder;
  if (words.ambiguous) return null;
  const sector = words.sector ?? mention.sector;
  const stated = words.country ?? mention.country;
  const assumed =
    stated === null && sector !== null && ofState.has(sector) && isTheOne(view, mention) ? soleCountry(view) : null;
  const country = stated ?? assumed;
  if (country !== null) {
    const office = words.bent || assumed !== null ? null : words.office;
    const actor = composeActor(knowledge, country, sector, office);
    return { actor, score: assumed === null ? 0.85 : 0.6, method: office === null ? "country-and-sector" : "office" };
  }
  return sector === null ? null : ownActor(view, referent, sector);
}

function isTheOne(view: ArticleView, mention: Referent["mentions"][number]): boolean {
  const before = view.article.text.slice(Math.max(0, mention.evidence.start - 4), mention.evidence.start);
  return /\bthe $/i.test(before) || mention.evidence.quote === mention.head;
}

function ownActor(
  view: ArticleView,
  referent: Referent,
  sector: NonNullable<Referent["mentions"][number]["sector"]>,
): Outcome {
  const [mention] = referent.mentions;
  const words = mention?.evidence.quote ?? "";
  const detected = detectActor({
    kind: "generic",
    name: words,
    otherNames: [],
    country: null,
    sector,
    role: null,
    mark: "",
  });
  const id = makeId("actor", ["article", view.article.id, mention?.id ?? ""]);
  return { actor: { ...detected, id }, score: 0.5, method: "unnamed-in-article" };
}
