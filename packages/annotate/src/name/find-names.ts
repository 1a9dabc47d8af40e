import type { NameSpan, NameType } from "@dateline/core";
import type { SentenceAnalysis } from "../model/analyse-sentence.ts";
import type { EnglishModel } from "../model/english-model.ts";
import { matchLists } from "./match-lists.ts";
import { nameTags } from "./name-tags.ts";
import { spansOfTags } from "./spans-of-tags.ts";
import { scoreNames, tagNames } from "./tag-names.ts";

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
  const names: NameSpan[] = [];
  for (const { sentence, words, tags } of sentences) {
    const forms = sentence.tokens.map((token) => token.form);
    const scores = scoreNames(model.names, words, tags, matchLists(forms, model.names.gazetteer));
    const found = tagNames(model.names, scores);
    for (const { from, to, kind } of spansOfTags(found)) {
      const type = types[kind];
      const first = sentence.tokens[from];
      const last = sentence.tokens[to - 1];
      if (type === undefined || first === undefined || last === undefined) continue;
      names.push({
        start: first.start,
        end: last.end,
        type,
        score: confidence(scores, found, from, to, model.names.table.scale),
      });
    }
  }
  return names;
}

function confidence(scores: Int32Array, tags: Int32Array, from: number, to: number, scale: number): number {
  const size = nameTags.length;
  let least = 1;
  for (let i = from; i < to; i++) {
    const own = scores[i * size + (tags[i] as number)] as number;
    let sum = 0;
    for (let tag = 0; tag < size; tag++)
      sum += Math.exp(Math.min(50, ((scores[i * size + tag] as number) - own) * scale * 0.5));
    least = Math.min(least, 1 / sum);
  }
  return Math.round(least * 1000) / 1000;
}
