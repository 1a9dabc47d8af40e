import type { ArticleView, Event, Evidence } from "@dateline/core";
import type { MarkSpan } from "./split-spans.ts";

/** What a person chose to see in the text: an event, an actor or a quote, by its id. */
export interface Choice {
  event?: string;
  actor?: string;
  quote?: string;
}

/** The spans to mark in an article: names and triggers lightly, and what was chosen plainly, each by its part. */
export function marksOf(view: ArticleView, choice: Choice): MarkSpan[] {
  const marks: MarkSpan[] = [];
  const add = (kind: string, evidence: Evidence | null | undefined, title?: string) => {
    if (evidence && evidence.articleId === view.id)
      marks.push({ start: evidence.start, end: evidence.end, kind, title });
  };
  for (const actor of view.actors) {
    const chosen = actor.id === choice.actor;
    for (const mention of actor.mentions) add(chosen ? "chosen-actor" : "actor", mention.evidence, actor.name);
  }
  for (const event of view.events) {
    if (event.id === choice.event) addEvent(event, add);
    else for (const report of event.evidence) add("trigger", report.trigger);
  }
  for (const quote of view.quotes) {
    if (quote.id !== choice.quote) continue;
    for (const words of quote.content) add("chosen-quote", words);
    add("chosen-source", quote.speaker?.evidence, "speaker");
    add("chosen-trigger", quote.cue, "cue");
  }
  return marks;
}

function addEvent(
  event: Event,
  add: (kind: string, evidence: Evidence | null | undefined, title?: string) => void,
): void {
  for (const report of event.evidence) {
    add("chosen-sentence", report.sentence);
    add("chosen-trigger", report.trigger, "what");
    add("chosen-attribution", report.attribution?.speaker, "who says so");
  }
  for (const source of event.sources) for (const words of source.evidence) add("chosen-source", words, "who");
  for (const target of event.targets) for (const words of target.evidence) add("chosen-target", words, "whom");
  for (const words of event.place?.evidence ?? []) add("chosen-place", words, "where");
  add("chosen-time", event.time.evidence, "when");
}
