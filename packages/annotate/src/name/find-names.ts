import type { NameSpan, NameType } from "@dateline/core";
import type { SentenceAnalysis } from "../model/analyse-sentence.ts";
import type { EnglishModel } from "../model/english-model.ts";
import { tagSentenceNames } from "./tag-sentence-names.ts";

const types: Readonly<Record<string, NameType>> = {
  PER: "person",
  ORG: "organisation",
  LOC: "place",
  NORP: "group",
  FAC: "facility",
  EVENT: "event-name",
};

/** The names of a text, in order, from its analysed sentences; scores are between 0 and 1. */
export function findNames(model: EnglishModel, sentences: readonly SentenceAnalysis[]): NameSpan[] {
  const laidOut = sentences.map(({ sentence, words, tags }) => ({
    forms: sentence.tokens.map((token) => token.form),
    words,
    tags,
  }));
  return tagSentenceNames(model.names, laidOut).flatMap(({ spans }, i) =>
    spans.flatMap(({ from, to, kind, score }) => {
      const type = types[kind];
      const first = sentences[i]?.sentence.tokens[from];
      const last = sentences[i]?.sentence.tokens[to - 1];
      if (type === undefined || first === undefined || last === undefined) return [];
      return [{ start: first.start, end: last.end, type, score }];
    }),
  );
}
