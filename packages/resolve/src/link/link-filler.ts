import type { EventMention, Mention } from "@dateline/core";
import { composeActor, detectActor, type Outcome } from "../actor/index.ts";
import type { ArticleView } from "../article/index.ts";

const onTheGround = new Set(["ASSAULT", "MOBILIZE", "COERCE", "PROTEST", "COUP", "RETREAT"]);

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
  const [metonym, other] = knowledge.metonym(words);
  if (spoken && metonym && !other) {
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
  const sure = place && (!next || place.score - next.score >= 0.15 || view.countries.has(place.place.country ?? ""));
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
    mark: view.article.id,
  });
  return { actor, score: 0.5, method: "detected-place" };
}
