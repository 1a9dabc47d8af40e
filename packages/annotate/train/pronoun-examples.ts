import { type Gazetteer, makeId } from "@dateline/core";
import { resolveMentions } from "../src/coref/index.ts";
import type { MentionDraft } from "../src/coref/mention-draft.ts";
import { readEventLexicon } from "../src/event/index.ts";
import { analyseText } from "../src/model/analyse-text.ts";
import type { EnglishModel } from "../src/model/english-model.ts";
import { sentenceGraph } from "../src/syntax/index.ts";
import type { ChoiceExample } from "./fit-choices.ts";
import type { GumDocument } from "./read-gum-entities.ts";

const { classes } = readEventLexicon();

/** The choices that the engine meets at the pronouns of a document, each with the candidates that the annotation calls right. */
export function pronounExamples(document: GumDocument, model: EnglishModel, gazetteer: Gazetteer): ChoiceExample[] {
  const { text } = document;
  const { sentences, names } = analyseText(model, text);
  const graphs = sentences.map(sentenceGraph);
  const article = { id: makeId("article", [text]), text };
  const entityOf = (draft: MentionDraft): string | null => {
    const word = graphs[draft.sentence]?.tokens[draft.head];
    const covering = document.mentions.filter(({ start, end }) => word && start <= word.start && word.end <= end);
    return covering.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.entity ?? null;
  };
  const examples: ChoiceExample[] = [];
  resolveMentions({ article, graphs, names, classes, gazetteer }, (candidates, pronoun) => {
    const gold = entityOf(pronoun);
    const fits = candidates.map(({ entity }) => entity !== null && gold !== null && entityOf(entity.last) === gold);
    const right = fits.flatMap((fit, index) => (fit ? [index] : []));
    examples.push({
      options: candidates.map(({ features }) => features),
      right: right.length > 0 ? right : [candidates.length - 1],
    });
    return candidates[right[0] ?? candidates.length - 1]?.entity ?? null;
  });
  return examples.filter(({ options }) => options.length > 1);
}
