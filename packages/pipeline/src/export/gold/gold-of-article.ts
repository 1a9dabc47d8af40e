import type { Annotation, Article, EventMention, EventView } from "@dateline/core";
import { activeEdits } from "./active-edits.ts";
import type { GoldDocument, GoldEvent } from "./gold-document.ts";
import { goldEvent } from "./gold-event.ts";

/** What people judged of the events of one article, as a gold document; null where no claim of it is left to judge. */
export function goldOfArticle(
  article: Article,
  annotation: Annotation,
  views: readonly EventView[],
): GoldDocument | null {
  const claims = new Map(annotation.eventMentions.map((claim) => [claim.id, claim]));
  const judged = new Set<string>();
  const scope = new Map<number, number>();
  const events: GoldEvent[] = [];
  const tolerated: EventMention[] = [];
  for (const view of views) {
    const edits = activeEdits(view);
    let told = false;
    for (const report of view.event.evidence) {
      const claim = claims.get(report.claimId);
      if (claim === undefined) continue;
      judged.add(claim.id);
      scope.set(claim.sentence.start, claim.sentence.end);
      if (view.event.status === "rejected") continue;
      const gold: GoldEvent | null = told ? null : goldEvent(view, claim, article, edits);
      told ||= gold !== null;
      // The second telling of an act is no event of its own, and may be coded.
      if (gold === null) tolerated.push(claim);
      else events.push(gold);
    }
  }
  if (judged.size === 0) return null;
  const unjudged = annotation.eventMentions.filter(({ id, sentence }) => !judged.has(id) && scope.has(sentence.start));
  return {
    id: article.id,
    published: article.published?.value.slice(0, 10) ?? null,
    text: article.text,
    note: article.url ?? article.title,
    reviewed: [...scope].map(([start, end]) => ({ start, end })).sort((a, b) => a.start - b.start),
    events: events.sort((a, b) => a.triggerStart - b.triggerStart),
    tolerated: [...tolerated, ...unjudged]
      .map(({ trigger }) => ({ trigger: trigger.quote, triggerStart: trigger.start }))
      .sort((a, b) => a.triggerStart - b.triggerStart),
  };
}
