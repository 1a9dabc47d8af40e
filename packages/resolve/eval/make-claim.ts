import {
  type Article,
  type EventMention,
  type EventType,
  type Mention,
  type Modality,
  makeEvidence,
  makeId,
  type Polarity,
  type TimeSpan,
} from "@dateline/core";

/** What a made-up event mention says; its words are the whole text of its article. */
export interface ClaimParts {
  type: EventType;
  mode: string | null;
  modality: Modality;
  polarity: Polarity;
  sources: readonly Mention[];
  targets: readonly Mention[];
  place: Mention | null;
  time: TimeSpan;
  numbers: readonly { what: string; value: number }[];
}

/** An event mention of an article with these parts; its id rests on the article, the type and the first filler. */
export function makeClaim(article: Article, parts: ClaimParts): EventMention {
  const whole = makeEvidence(article, 0, article.text.length);
  const filler = (mention: Mention) => ({ mentionId: mention.id, evidence: mention.evidence });
  return {
    id: makeId("claim", [
      article.id,
      parts.type,
      parts.mode,
      parts.sources[0]?.id ?? null,
      parts.targets[0]?.id ?? null,
    ]),
    articleId: article.id,
    type: parts.type,
    mode: parts.mode,
    contexts: [],
    trigger: whole,
    sentence: whole,
    sources: parts.sources.map(filler),
    targets: parts.targets.map(filler),
    place: parts.place && filler(parts.place),
    time: parts.time,
    modality: parts.modality,
    polarity: parts.polarity,
    attribution: null,
    numbers: parts.numbers.map((number) => ({ ...number, evidence: whole })),
    confidence: { score: 0.8, method: "gold" },
    explanation: { annotator: "gold", entry: "gold", steps: [] },
  };
}
