import { makeId } from "@dateline/core";
import {
  composeActor,
  type Description,
  describeWords,
  detectActor,
  type Outcome,
  officeHolder,
} from "../actor/index.ts";
import { type ArticleView, mainCountry, ownMark, readingsOf, rivalCountries, sentencesOf } from "../article/index.ts";
import type { Referent } from "../referent/index.ts";
import { countryBefore } from "./country-before.ts";
import { countryOfHead } from "./country-of-head.ts";
import { countryOfJunta } from "./country-of-junta.ts";
import lists from "./no-actors.json" with { type: "json" };
import { soleCountry } from "./sole-country.ts";

const never = new Set(lists.words);
const loose = new Set(["minister", "secretary", "representative", "commissioner", "governor", "coordinator"]);
const atHome = new Set(["GOV", "LEG", "JUD", "REB", "OPP", "UAF", "CVL", "REL", "JRN"]);
const foreign = /^(?:diplomat|envoy|ambassador|consul|correspondent|peacekeeper|expatriate)s?$/i;
const stateless = new Set(["IGO", "NGO", "MNC", "ISM", "IMG"]);
const institutions = /^(army|military|government|junta|authorities|rulers|police|parliament|forces|courts?|navy)$/i;
const quantity =
  /^(?:(?:at|least|most|about|around|some|nearly|almost|more|than|up|to|its|his|her|their|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|of|several|many|few|hundred|thousand|million|\d[\d,.]*)\s+){1,6}/i;
const day =
  /^(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day)(?: \d{1,2})?(?:,? \d{4})?,? (?=\p{Ll}|\d)/u;
const ofState = new Set(["GOV", "MIL", "COP", "JUD", "LEG", "SPY"]);

/**
 * Links a description without a name: an office to its holder of that day or to the office itself, people or bodies of a
 * country to its unnamed actor of that sector. Without a country the actor is this article's own ("gunmen").
 */
export function linkNominal(view: ArticleView, referent: Referent): Outcome | null {
  const { knowledge } = view;
  const nominals = referent.mentions.filter((one) => one.form === "nominal");
  const located = nominals.find((one) => describeWords(knowledge, one.evidence.quote).country !== null);
  const mention = located ?? nominals[0];
  if (!mention) return null;
  const phrase = mention.evidence.quote;
  const bare = describeWords(knowledge, phrase);
  const words = bare.country === null ? describeWords(knowledge, phrase + seatAfter(view, mention, bare.sector)) : bare;
  if (isElsewhere(view, mention, words.country)) return null;
  if (words.country === null && never.has(mention.head.toLowerCase())) return null;
  const named = knowledge.lookUp(phrase, { date: view.date ?? undefined }).filter((one) => one.strength !== "weak");
  const [record] = named;
  if (record && named.length === 1 && record.kind !== "place" && record.kind !== "person") {
    const actor = knowledge.actor(record.id);
    return actor && { actor, score: 0.9, method: "description-of-record" };
  }
  const holder = officeHolder(view, words);
  if (holder) return holder;
  if (words.ambiguous) return null;
  if (words.organisation !== null && words.country !== "UNO")
    return ofOrganisation(view, words, mention.type === "person");
  const sector = words.former && words.office !== null ? "ELI" : words.role ? words.sector : mention.sector;
  const said = words.country ?? mention.country;
  // Troops in a country need not be its own, and the codes of bodies are no countries.
  const abroad = sector !== null && (!atHome.has(sector) || foreign.test(mention.head));
  const elsewhere = (words.seated || words.country === null) && abroad;
  const stated = said === null || elsewhere || stateless.has(said) ? null : said;
  const missing = said === null && sector !== null && ofState.has(sector) && isTheOne(view, mention);
  const assumed = missing
    ? (soleCountry(view) ??
      countryBefore(view, mention) ??
      countryOfHead(view, mention.head) ??
      countryOfJunta(view, mention.head) ??
      ofMain(view, mention))
    : null;
  const country = stated ?? assumed;
  if (sector === null && words.roleCountry !== "UNO") return null;
  if (country !== null && !(sector === "CVL" && mention.type === "organisation")) {
    const office = words.bent || assumed !== null || loose.has(words.office ?? "") ? null : words.office;
    const actor = composeActor(knowledge, country, sector, office);
    return { actor, score: assumed === null ? 0.85 : 0.6, method: office === null ? "country-and-sector" : "office" };
  }
  return sector === null ? null : ownActor(view, referent, sector);
}

/** "Voters in Georgia" beside "Atlanta" are of the state: its country's name is also another place's, which is meant here. */
function isElsewhere(view: ArticleView, mention: Referent["mentions"][number], country: string | null): boolean {
  if (country === null) return false;
  const name = view.knowledge.actor(`country/${country}`)?.name ?? "";
  const near = view.article.text.slice(mention.evidence.start, mention.evidence.end + name.length + 12);
  const rivals = name !== "" && near.includes(name) ? rivalCountries(view, name) : [];
  if (rivals.length === 0) return false;
  const here = readingsOf(view, name, country, rivals, sentencesOf([mention]));
  if (here.country || here.elsewhere) return !here.country;
  const all = readingsOf(view, name, country, rivals);
  return all.elsewhere;
}

/** The people of a body act as the body ("Hamas fighters"); one person of it does not ("a Hamas leader"). */
function ofOrganisation(view: ArticleView, words: Description, person: boolean): Outcome | null {
  if (words.organisation === null || (person && !words.plural)) return null;
  const actor = view.knowledge.actor(words.organisation);
  return actor && { actor, score: 0.75, method: "people-of-body" };
}

/** True where the words mean the body of a state as such: "the army", "police"; never one person of it. */
function isTheOne(view: ArticleView, mention: Referent["mentions"][number]): boolean {
  const before = view.article.text.slice(Math.max(0, mention.evidence.start - 4), mention.evidence.start);
  if (mention.type === "person" && !/(s|men|people|police)$/.test(mention.head)) return false;
  return /\bthe $/i.test(before) || mention.evidence.quote.toLowerCase() === "police";
}

function ownActor(
  view: ArticleView,
  referent: Referent,
  sector: NonNullable<Referent["mentions"][number]["sector"]>,
): Outcome {
  const [mention] = referent.mentions;
  const words = unquantified(mention?.evidence.quote ?? "");
  const detected = detectActor({
    kind: "generic",
    name: words,
    otherNames: [],
    country: null,
    sector,
    role: null,
    mark: "",
  });
  const mark = ownMark(view, mention);
  const id = makeId("actor", mark === view.article.id ? ["article", mark, mention?.id ?? ""] : ["sentence", mark]);
  return { actor: { ...detected, id }, score: 0.5, method: "unnamed-in-article" };
}

/** "The army" in an article that is clearly about one country; "the soldiers" may be any that it told of before. */
function ofMain(view: ArticleView, mention: Referent["mentions"][number]): string | null {
  return mention.type === "organisation" || institutions.test(mention.head) ? mainCountry(view) : null;
}

/**
 * " in Bamako" behind a description of those who rule or fight, and " from Chad" behind any, where the engine left it out
 * of the mention.
 */
function seatAfter(view: ArticleView, mention: Referent["mentions"][number], sector: string | null): string {
  const next = view.mentions.find((one) => one.form === "name" && one.evidence.start > mention.evidence.end);
  // "Its ambassadors from Bamako" are of whoever recalls them.
  if (/^(?:its|their|his|her|our)\b/i.test(mention.evidence.quote) || foreign.test(mention.head)) return "";
  if (!next || next.type === "person" || next.evidence.start - mention.evidence.end > 10 || sector === null) return "";
  const between = view.article.text.slice(mention.evidence.end, next.evidence.start);
  const bound = atHome.has(sector) ? /^ (in|of|from) (the )?$/ : /^ from (the )?$/;
  return bound.test(between) ? between + next.evidence.quote : "";
}

/** "at least 132 people" and "July security forces" are named without number and month, which the event says. */
function unquantified(words: string): string {
  const bare = words.replace(day, "").replace(quantity, "");
  return bare === "" ? words : bare;
}
