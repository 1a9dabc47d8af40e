import { foldName } from "@dateline/core";
import type { Candidate } from "@dateline/knowledge";
import { type Description, describeWords, detectActor, type Outcome } from "../actor/index.ts";
import { type ArticleView, mainCountry, ownMark } from "../article/index.ts";
import { partTitle, type Referent } from "../referent/index.ts";
import { isNoActor } from "./is-no-actor.ts";
import { linkBodyName } from "./link-body-name.ts";

const generation = 20;
const nowhere = new Set(["IGO", "NGO", "MNC", "ISM", "IMG", "EUR", "UNO"]);

/** Links a named person: to a record where name and text agree, else to an actor that only articles know. */
export function linkPerson(view: ArticleView, referent: Referent): Outcome | null {
  const forms = [...new Set(referent.names.map((name) => partTitle(view.knowledge, name.evidence.quote).name))].sort(
    (a, b) => b.split(/\s+/).length - a.split(/\s+/).length || b.length - a.length || (a < b ? -1 : 1),
  );
  const [full] = forms;
  if (full === undefined || !/\p{Lu}/u.test(full)) return null;
  const descriptions = describe(view, referent);
  for (const form of wholeForms(view, referent)) {
    const known = byFullName(view, form, descriptions);
    if (known) return known;
  }
  for (const form of forms) {
    const known = form.includes(" ") ? byFullName(view, form, descriptions) : byTitle(view, form, descriptions);
    if (known) return known;
  }
  if (!full.includes(" ")) {
    const body = linkBodyName(view, full);
    if (body && descriptions.length === 0) return { ...body, score: 0.7, method: `${body.method}-supported` };
    if (isNoActor(view, referent, full)) return null;
    const described = descriptions.some((words) => words.role || words.office !== null);
    if (!described && (isTown(view, full) || isPlaceElsewhere(view, full))) return null;
  }
  return detected(view, referent, full, forms.slice(1), descriptions);
}

/** Names on record that begin with what is a title elsewhere: "Sheikh Hasina". */
function wholeForms(view: ArticleView, referent: Referent): string[] {
  const forms = new Set(referent.names.map(({ evidence }) => evidence.quote.replace(/['’]s?$/, "")));
  return [...forms].filter((form) => {
    const { title, name } = partTitle(view.knowledge, form);
    const exact = view.knowledge.lookUp(form, { kinds: ["person"] }).some((one) => one.match !== "variant");
    return title !== "" && !name.includes(" ") && exact;
  });
}

function describe(view: ArticleView, referent: Referent): Description[] {
  const phrases = referent.mentions.flatMap((mention) => [
    ...(mention.title === null ? [] : [mention.title]),
    ...(mention.form === "nominal" ? [mention.evidence.quote] : []),
    ...(mention.form === "name" ? [partTitle(view.knowledge, mention.evidence.quote).title].filter(Boolean) : []),
  ]);
  return [...new Set(phrases)].map((phrase) => describeWords(view.knowledge, phrase));
}

function byFullName(view: ArticleView, name: string, descriptions: readonly Description[]): Outcome | null {
  const found = view.knowledge.lookUp(name, { date: view.date ?? undefined, kinds: ["person"] });
  const agreeing = found.filter((candidate) => !conflicts(view, candidate, descriptions));
  const sure = agreeing.filter((candidate) => candidate.match !== "variant" || supported(view, candidate));
  const [best, next] = sure;
  if (!best) return null;
  if (
    next &&
    !(best.roles.length > 0 && next.roles.length === 0) &&
    !(supports(view, best, descriptions) && !supports(view, next, descriptions))
  ) {
    return null;
  }
  return outcome(view, best, best.match === "variant" ? 0.8 : next ? 0.75 : 0.95, "full-name");
}

/** A surname alone counts only with an office that its bearer held that day (or ever, where the day is not known). */
function byTitle(view: ArticleView, name: string, descriptions: readonly Description[]): Outcome | null {
  const found = view.knowledge
    .lookUp(name, { date: view.date ?? undefined, kinds: ["person"] })
    .filter((candidate) => !conflicts(view, candidate, descriptions) && supports(view, candidate, descriptions));
  const [best] = found;
  return best && found.length === 1 ? outcome(view, best, 0.85, "title-and-surname") : null;
}

/** True where the text gives the person an office or country that no role or citizenship of the record agrees with. */
function conflicts(view: ArticleView, candidate: Candidate, descriptions: readonly Description[]): boolean {
  const countries = new Set([
    candidate.country,
    ...(view.knowledge.actor(candidate.id)?.roles ?? []).map((role) => role.country),
  ]);
  const stated = descriptions.map((words) => words.country).filter((code) => code !== null && !nowhere.has(code));
  return stated.length > 0 && !stated.some((country) => countries.has(country)) && countries.size > 0;
}

function supports(view: ArticleView, candidate: Candidate, descriptions: readonly Description[]): boolean {
  return descriptions.some((words) => {
    if (words.office === null || words.bent) return false;
    return candidate.roles.some((role) => sameOffice(view, words, role));
  });
}

function sameOffice(view: ArticleView, words: Description, role: Candidate["roles"][number]): boolean {
  const title = role.title.replace(/ \(.*\)$/, "");
  if (
    title !== words.office &&
    !view.knowledge
      .holdersOf(words.office ?? "", role.country ?? "", role.from ?? "")
      .some((holder) => holder.from === role.from && holder.to === role.to)
  ) {
    return false;
  }
  return words.country === null || role.country === null || role.country === words.country;
}

function supported(view: ArticleView, candidate: Candidate): boolean {
  return candidate.country !== null && view.countries.has(candidate.country);
}

function outcome(view: ArticleView, candidate: Candidate, score: number, method: string): Outcome | null {
  const actor = view.knowledge.actor(candidate.id);
  return actor && { actor, score, method };
}

function detected(
  view: ArticleView,
  referent: Referent,
  name: string,
  others: readonly string[],
  descriptions: readonly Description[],
): Outcome {
  const words = descriptions.find((one) => one.country !== null) ?? descriptions[0] ?? null;
  const country = words?.country ?? null;
  const title = referent.names.find((mention) => mention.title !== null)?.title ?? null;
  const role = words?.office ?? null;
  const whole = name.includes(" ");
  const own = ownMark(view, referent.names[0]);
  const mark = whole ? markOf(view, country, role, own) : own;
  const actor = detectActor({
    kind: "person",
    name,
    otherNames: others,
    country,
    sector: words?.sector ?? null,
    role: title,
    mark,
  });
  return { actor, score: whole ? 0.7 : 0.5, method: "detected-person" };
}

/**
 * What joins a full name with the same name elsewhere: the country stated of the person, or the role, or else the one
 * country that the article is about, each within the same twenty years. Without any of these the person is the article's.
 */
function markOf(view: ArticleView, stated: string | null, role: string | null, own: string): string {
  const country = stated ?? mainCountry(view);
  const evidence = country ?? (role === null ? null : foldName(role));
  if (evidence === null) return own;
  return `${evidence} ${view.date === null ? "" : Math.floor(Number(view.date.slice(0, 4)) / generation)}`;
}

/** A single word that is a town in a country the article names is no person because the engine took it for one. */
function isTown(view: ArticleView, name: string): boolean {
  return view.knowledge.place(name).some((one) => view.countries.has(one.place.country ?? ""));
}

/** True where the text has the word as a place: "in Gossi", "the town of Gossi". */
function isPlaceElsewhere(view: ArticleView, name: string): boolean {
  const { text } = view.article;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 14), at);
    if (
      /\b(?:in|near|outside|(?:town|village|city|port|district) of) $/.test(before) &&
      !/\p{L}/u.test(text.charAt(at + name.length))
    )
      return true;
  }
  return false;
}
