import { type EventMention, type Mention, makeEvidence, makeId, type TimeSpan } from "@dateline/core";
import type { Roles } from "./03-attach-roles.ts";
import type { Spoken } from "./04-read-modality.ts";
import type { Speaker } from "./05-find-attribution.ts";
import type { AttachedTime } from "./06-attach-times.ts";
import type { CountedNumber } from "./08-count-numbers.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger.ts";

/** All that the steps found for one trigger. */
export interface CodedParts {
  trigger: Trigger;
  type: { type: EventMention["type"]; mode: string | null; rule: string | null };
  roles: Roles;
  spoken: Spoken;
  attribution: EventMention["attribution"];
  speaker: Speaker | null;
  time: AttachedTime | null;
  place: Mention | null;
  numbers: readonly CountedNumber[];
  confidence: EventMention["confidence"];
}

const noTime: TimeSpan = {
  earliest: null,
  latest: null,
  precision: "unknown",
  basis: "unknown",
  approximate: false,
  edtf: null,
  evidence: null,
};

/** Puts an event mention together with its evidence and the explanation of each part. */
export function makeEventMention(view: SentenceView, annotator: string, parts: CodedParts): EventMention {
  const { article, graph } = view;
  const { trigger, roles, spoken, time } = parts;
  const span = triggerSpan(view, trigger);
  const filler = (mention: Mention) => ({ mentionId: mention.id, evidence: mention.evidence });
  return {
    id: makeId("claim", [article.id, span.start, span.end, parts.type.type, time?.time.evidence.start ?? null]),
    articleId: article.id,
    type: parts.type.type,
    mode: parts.type.mode,
    contexts: [...trigger.entry.contexts],
    trigger: makeEvidence(article, span.start, span.end),
    sentence: makeEvidence(article, graph.sentence.start, graph.sentence.end),
    sources: roles.sources.map(filler),
    targets: roles.targets.map(filler),
    place: parts.place && filler(parts.place),
    time: time?.time.span ?? noTime,
    modality: spoken.modality,
    polarity: spoken.polarity,
    attribution: parts.attribution,
    numbers: parts.numbers.map(({ what, value, word }) => {
      const token = graph.tokens[word];
      return { what, value, evidence: makeEvidence(article, token?.start ?? 0, token?.end ?? 1) };
    }),
    confidence: parts.confidence,
    explanation: { annotator, entry: trigger.entry.id, steps: stepsOf(parts) },
  };
}

/** The words of the trigger where they stand together, else its governing word. */
function triggerSpan(view: SentenceView, trigger: Trigger): { start: number; end: number } {
  const { tokens } = view.graph;
  const [first, last] = [Math.min(...trigger.words), Math.max(...trigger.words)];
  const together = last - first <= trigger.words.length + 1;
  const from = tokens[together ? first : trigger.anchor];
  const to = tokens[together ? last : trigger.anchor];
  return { start: from?.start ?? 0, end: to?.end ?? 1 };
}

function stepsOf(parts: CodedParts): EventMention["explanation"]["steps"] {
  const { roles, spoken, time, place, speaker, type } = parts;
  const said = (mentions: readonly Mention[]) => mentions.map((mention) => mention.evidence.quote).join("; ") || null;
  const steps = [
    roles.sourcePath && { slot: "source", rule: roles.sourcePath, words: said(roles.sources) },
    roles.targetPath && { slot: "target", rule: roles.targetPath, words: said(roles.targets) },
    type.rule && { slot: "type", rule: type.rule, words: null },
    spoken.cues.length > 0 && { slot: "modality", rule: "cue words", words: spoken.cues.join(", ") },
    time && { slot: "time", rule: time.rule, words: time.time.evidence.quote },
    place && { slot: "place", rule: "locative phrase", words: place.evidence.quote },
    speaker && { slot: "attribution", rule: speaker.rule, words: speaker.mention?.evidence.quote ?? null },
  ];
  return steps.flatMap((step) => (step ? [step] : []));
}
