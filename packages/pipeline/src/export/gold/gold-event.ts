import type { Article, EventEdit, EventMention, EventView, Evidence } from "@dateline/core";
import type { GoldEvent, GoldFiller } from "./gold-document.ts";

/**
 * A confirmed or edited event as one article tells it: what a person set counts, and all else is as the article was read.
 * Null where a person named an actor that the article does not name, so that there are no words for it.
 */
export function goldEvent(
  view: EventView,
  claim: EventMention,
  article: Article,
  edits: ReadonlySet<keyof EventEdit>,
): GoldEvent | null {
  const { event } = view;
  const [source, target] = (["sources", "targets"] as const).map((side) =>
    edits.has(side)
      ? event[side].map((participant) => editedFiller(participant, claim, article))
      : claim[side].map(({ evidence }) => fillerOf(evidence, nameOf(view, evidence))),
  ) as [(GoldFiller | null)[], (GoldFiller | null)[]];
  if ([...source, ...target].includes(null)) return null;
  return {
    trigger: claim.trigger.quote,
    triggerStart: claim.trigger.start,
    type: event.type,
    mode: event.mode,
    modality: event.modality,
    polarity: event.polarity,
    source: source.filter((filler) => filler !== null),
    target: target.filter((filler) => filler !== null),
    time: timeOf(view, claim, edits),
    place: edits.has("place") || claim.place === null ? null : spanOf(claim.place.evidence),
    attribution: claim.attribution === null ? null : spanOf(claim.attribution.speaker),
  };
}

function timeOf({ event }: EventView, claim: EventMention, edits: ReadonlySet<keyof EventEdit>): GoldEvent["time"] {
  if (edits.has("earliest") || edits.has("latest")) {
    const { earliest, latest } = event.time;
    // A person may know the day from elsewhere, so that it has no words in the text.
    const words = claim.time.evidence === null ? { text: "", start: claim.trigger.start } : spanOf(claim.time.evidence);
    return earliest === null && latest === null ? null : { ...words, earliest: dayOf(earliest), latest: dayOf(latest) };
  }
  if (claim.time.evidence === null) return null;
  const { earliest, latest, evidence } = claim.time;
  return { ...spanOf(evidence), earliest: dayOf(earliest), latest: dayOf(latest) };
}

function dayOf(moment: string | null): string | null {
  return moment === null ? null : moment.slice(0, 10);
}

function editedFiller(
  participant: EventView["event"]["sources"][number],
  claim: EventMention,
  article: Article,
): GoldFiller | null {
  const { name } = participant;
  const own = participant.evidence.filter(({ articleId }) => articleId === article.id);
  const inside = ({ start, end }: Evidence) => start >= claim.sentence.start && end <= claim.sentence.end;
  // A person who names an actor vouches for it with the sentence as a whole, which is no filler.
  const words = own.filter((one) => one.end - one.start < claim.sentence.end - claim.sentence.start);
  const evidence = words.find(inside) ?? words[0];
  if (evidence !== undefined) return fillerOf(evidence, name);
  const near = article.text.indexOf(name, claim.sentence.start);
  const start = near >= 0 && near < claim.sentence.end ? near : article.text.indexOf(name);
  return start < 0 ? null : { text: name, start, is: name };
}

function nameOf({ event }: EventView, { articleId, start, end, quote }: Evidence): string {
  const found = [...event.sources, ...event.targets].find(({ evidence }) =>
    evidence.some((one) => one.articleId === articleId && one.start === start && one.end === end),
  );
  return found?.name ?? quote;
}

function fillerOf(evidence: Evidence, is: string): GoldFiller {
  return { ...spanOf(evidence), is };
}

function spanOf({ quote, start }: Evidence): { text: string; start: number } {
  return { text: quote, start };
}
