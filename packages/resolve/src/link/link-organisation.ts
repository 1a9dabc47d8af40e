import { composeActor, describeWords, detectActor, type Outcome } from "../actor/index.ts";
import { type ArticleView, countryBeside, isModifier, ownMark } from "../article/index.ts";
import type { Referent } from "../referent/index.ts";
import { isNoActor } from "./is-no-actor.ts";
import { linkBodyName } from "./link-body-name.ts";
import { soleCountry } from "./sole-country.ts";

/** Links a named body or group: to a record, to a body of a country ("Malian army"), else to one only articles know. */
export function linkOrganisation(view: ArticleView, referent: Referent): Outcome | null {
  const forms = [...new Set(referent.names.map((name) => name.evidence.quote.replace(/['’]s?$/, "")))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  for (const form of forms) {
    const known = linkBodyName(view, form);
    if (known?.actor.kind === "group" && referent.names.every((name) => isModifier(view, name))) return null;
    if (known) return known;
  }
  const [full] = forms;
  if (full === undefined) return null;
  if (isTwo(view, full)) return null;
  const words = describeWords(view.knowledge, full);
  if (words.sector !== null && words.exact && !words.ambiguous) {
    const beside = words.country ?? sole(referent.names.map((name) => countryBeside(view, name)));
    const country = beside ?? soleCountry(view);
    if (country !== null) {
      const actor = composeActor(view.knowledge, country, words.sector);
      return { actor, score: beside === null ? 0.6 : 0.85, method: "country-and-sector" };
    }
  }
  return detected(view, referent, full, forms.slice(1));
}

/** The one country among those that stand beside the forms of a name. */
function sole(countries: readonly (string | null)[]): string | null {
  const [country, other] = new Set(countries.filter((one) => one !== null));
  return other === undefined ? (country ?? null) : null;
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
    mark: country ?? (own ? "" : ownMark(view, referent.names[0])),
  });
  return { actor, score: own ? 0.65 : 0.5, method: "detected-organisation" };
}

/** True where a name is two that are known, joined by "and": "European Union and France" is no body. */
function isTwo(view: ArticleView, name: string): boolean {
  const [one, other, more] = name.replace(/^the /i, "").split(/ and (?:the )?/);
  if (one === undefined || other === undefined || more !== undefined) return false;
  return [one, other].every((part) => view.knowledge.lookUp(part).some((found) => found.strength !== "weak"));
}
