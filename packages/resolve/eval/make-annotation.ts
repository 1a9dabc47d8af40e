import { type Annotation, type Article, type EventMention, type Mention, makeEvidence, makeId } from "@dateline/core";
import type { Knowledge } from "@dateline/knowledge";

/** What a gold text says of a mention: its span, its kind, the chain it belongs to, and its title if it has one. */
export interface MarkedMention {
  start: number;
  end: number;
  type: Mention["type"];
  form: Mention["form"];
  chain: number;
  title: string | null;
}

/** A mention as the English annotator would hand it on, country of demonyms and known names included. */
export function makeMention(knowledge: Knowledge, article: Article, marked: MarkedMention): Mention {
  const evidence = makeEvidence(article, marked.start, marked.end);
  const words = evidence.quote.split(/\s+/);
  const whole = knowledge.gazetteer.match(words, 0).find((match) => match.length === words.length);
  const named = marked.form === "name";
  return {
    id: makeId("mention", [article.id, marked.start, marked.end, marked.form]),
    articleId: article.id,
    evidence,
    sentence: 0,
    type: marked.type,
    form: marked.form,
    head: words.at(-1) ?? evidence.quote,
    chain: marked.chain,
    country: named ? (knowledge.gazetteer.demonym(evidence.quote) ?? whole?.country ?? null) : null,
    sector: null,
    title: marked.title,
    score: 0.9,
  };
}

/** An annotation with these mentions and event mentions and nothing else. */
export function makeAnnotation(
  article: Article,
  mentions: readonly Mention[],
  eventMentions: readonly EventMention[],
): Annotation {
  return {
    articleId: article.id,
    stamp: { stage: "annotate", version: "gold@1", inputHash: article.hashes.text },
    status: "annotated",
    language: "en",
    sentences: [],
    mentions: [...mentions],
    times: [],
    quotes: [],
    eventMentions: [...eventMentions],
    abstentions: [],
  };
}
