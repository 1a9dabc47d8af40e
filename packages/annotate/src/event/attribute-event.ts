import { type EventMention, makeEvidence } from "@dateline/core";
import type { Speaker } from "./05-find-attribution.ts";
import type { SentenceView } from "./sentence-view.ts";

/** The attribution of an event: the speaker its own sentence names, else that of the quotation it stands in. */
export function attributeEvent(
  view: SentenceView,
  speaker: Speaker | null,
  start: number,
): EventMention["attribution"] {
  const { article, graph } = view;
  if (speaker) {
    const word = graph.tokens[speaker.word];
    const cue = graph.tokens[speaker.cue];
    if (!word || !cue) return null;
    return {
      speaker: speaker.mention?.evidence ?? makeEvidence(article, word.start, word.end),
      cue: makeEvidence(article, cue.start, cue.end),
      mentionId: speaker.mention?.id ?? null,
      actorId: null,
      name: null,
    };
  }
  const quote = view.quotes.find(({ content }) => content.some((part) => part.start <= start && start < part.end));
  if (!quote?.speaker) return null;
  const { evidence, mentionId } = quote.speaker;
  return { speaker: evidence, cue: quote.cue, mentionId, actorId: null, name: null };
}
