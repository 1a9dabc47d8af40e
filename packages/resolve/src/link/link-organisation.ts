import type { Candidate } from "@dateline/knowledge";
import { composeActor, describeWords, detectActor, type Outcome } from "../actor/index.ts";
import type { ArticleView } from "../article/index.ts";
import type { Referent } from "../referent/index.ts";
import { isNoActor } from "./is-no-actor.ts";
import { soleCountry } from "./sole-country.ts";

const kinds = [
  "government-body",
  "military",
  "organisation",
  "intergovernmental",
  "company",
  "media",
  "party",
  "armed-group",
  "group",
] as const;

/** Links a named body or group: to a record, to a body of a country ("Malian army"), else to one only articles know. */
export function linkOrganisation(view: ArticleView, referent: Referent): Outcome | null {
  const forms = [...new Set(referent.names.map((name) => name.evidence.quote.replace(/['’]s?$/, "")))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  for (const form of forms) {
    const known = byName(view, form);
    if (known) return known;
  }
  const [full] = forms;
  if (full === undefined) return null;
  const words = describeWords(view.knowledge, full);
  if (words.sector !== null && !words.ambiguous) {
    const country = words.country ?? soleCountry(view);
    if (country !== null) {
      const actor = composeActor(view.knowledge, country, words.sector);
      return { actor, score: words.country === null ? 0.6 : 0.85, method: "country-and-sector" };
    }
  }
  return detected(view, referent, full, forms.slice(1));
}

function byName(view: ArticleView, form: string): Outcome | null {
  const [metonym] = view.knowledge.metonym(form).filter((known) => known.strength === "strong");
  const found = view.knowledge
    .lookUp(form, { date: view.date ?? undefined, kinds })
    .filter((one) => isMeant(view, one));
  const [best, next] = found;
  if (best && (!next || clearlyBetter(view, best, next))) {
    const actor = view.knowledge.actor(best.id);
    return actor && { actor, score: best.strength === "strong" ? 0.95 : 0.85, method: `${best.strength}-name` };
  }
  return best ? null : metonym ? ofMetonym(view, metonym) : null;
}

function ofMetonym(
  view: ArticleView,
  metonym: ReturnType<ArticleView["knowledge"]["metonym"]>[number],
): Outcome | null {
  if (/^[A-Z]{3}$/.test(metonym.target)) {
    const actor = composeActor(view.knowledge, metonym.target, metonym.sector ?? "GOV");
    return { actor, score: 0.9, method: "seat-of-government" };
  }
  const actor = view.knowledge.actor(metonym.target);
  return actor && { actor, score: 0.85, method: "seat-of-body" };
}

/** Weak names and names that are also something else need their country, or a longer form of the name, in the text. */
function isMeant(view: ArticleView, candidate: Candidate): boolean {
  const actor = view.knowledge.actor(candidate.id);
  const longer = (actor?.names ?? []).some(
    (name) => name.text.length > candidate.alias.length && view.surfaces.has(name.text),
  );
  const atHome = candidate.country !== null && view.countries.has(candidate.country);
  if (candidate.strength === "weak" || candidate.also !== null) return longer || atHome;
  if (candidate.strength === "acronym" && candidate.kind === "party") return longer || atHome;
  return true;
}

function clearlyBetter(view: ArticleView, best: Candidate, next: Candidate): boolean {
  if (best.score - next.score >= 0.2) return true;
  const home = (one: Candidate) => (one.country === null ? 0 : (view.countries.get(one.country) ?? 0));
  return home(best) > 0 && home(next) === 0;
}

function detected(view: ArticleView, referent: Referent, name: string, others: readonly string[]): Outcome | null {
  if (isNoActor(view, referent, name)) return null;
  const country =
    referent.names.find((mention) => mention.country !== null)?.country ?? describeWords(view.knowledge, name).country;
  const own = name.trim().split(/\s+/).length > 1;
  const actor = detectActor({
    kind: referent.type === "group" ? "group" : "organisation",
    name,
    otherNames: others,
    country,
    sector: null,
    role: null,
    mark: country ?? (own ? "" : view.article.id),
  });
  return { actor, score: own ? 0.65 : 0.5, method: "detected-organisation" };
}
