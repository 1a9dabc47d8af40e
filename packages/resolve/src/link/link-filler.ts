import type { EventMention, Mention } from "@dateline/core";
import { composeActor, detectActor, type Outcome } from "../actor/index.ts";
import { type ArticleView, countryOfName, ownMark } from "../article/index.ts";

const onTheGround = new Set(["ASSAULT", "MOBILIZE", "COERCE", "PROTEST", "COUP", "RETREAT"]);

// Towns below this are too many for their names alone to tell that they are meant.
const known = 0.6;

/** Links a place that fills a role: a capital that speaks is its government, a town that is attacked is the town. */
export function linkFiller(
  view: ArticleView,
  mention: Mention,
  event: Pick<EventMention, "type" | "mode">,
  role: "source" | "target",
): Outcome | null {
  const { knowledge } = view;
  const placed = mention.type === "place" || mention.type === "facility";
  if (mention.form !== "name" || (!placed && knowledge.place(mention.evidence.quote).length === 0)) return null;
  const words = mention.evidence.quote.replace(/['’]s?$/, "");
  const spoken = role === "source" || !(onTheGround.has(event.type) || event.mode === "visit");
  const metonym = spoken ? meantMetonym(view, words) : null;
  if (metonym) {
    if (!/^[A-Z]{3}$/.test(metonym.target)) {
      const actor = knowledge.actor(metonym.target);
      return actor && { actor, score: 0.75, method: "seat-of-body" };
    }
    return {
      actor: composeActor(knowledge, metonym.target, metonym.sector ?? "GOV"),
      score: 0.8,
      method: "seat-of-government",
    };
  }
  const [place, next] = knowledge.place(words);
  // Which country is meant was asked before; what that left open is not guessed here.
  if (place?.place.kind === "country") return null;
  const home = place ? isNamedElsewhere(view, words, place.place.country) : false;
  const sure = place && (home || (place.score >= known && (!next || place.score - next.score >= 0.15)));
  if (place && sure) {
    const actor = knowledge.actor(place.id);
    return actor && { actor, score: 0.75, method: "place-in-role" };
  }
  const actor = detectActor({
    kind: "place",
    name: words,
    otherNames: [],
    country: null,
    sector: null,
    role: null,
    mark: ownMark(view, mention),
  });
  return { actor, score: 0.5, method: "detected-place" };
}

/** True where the article names the country by more than this one word. */
function isNamedElsewhere(view: ArticleView, words: string, country: string | null): boolean {
  if (country === null) return false;
  const own = countryOfName(view.knowledge, words) === country;
  const times = view.mentions.filter((one) => one.form === "name" && one.evidence.quote === words).length;
  return (view.countries.get(country) ?? 0) > (own ? times : 0);
}

/** Whom a seat stands for: of several ("Brussels"), the one that other names in the article speak for. */
function meantMetonym(view: ArticleView, words: string) {
  const found = view.knowledge.metonym(words);
  const fits = found.length < 2 ? found : found.filter((one) => isNamedElsewhere(view, words, one.country));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
