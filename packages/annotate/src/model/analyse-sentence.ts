import type { Sentence, Token } from "@dateline/core";
import { lemmatize } from "../lemma/lemmatize.ts";
import { parseInputOf } from "../parse/parse-input-of.ts";
import { parseWords } from "../parse/parse-words.ts";
import type { SentenceSpan } from "../sentence/sentence-span.ts";
import { tagWords } from "../tag/tag-words.ts";
import type { TokenSpan } from "../token/token-span.ts";
import { tokenize } from "../token/tokenize.ts";
import type { EnglishModel } from "./english-model.ts";
import { sentenceAttributes } from "./sentence-attributes.ts";

/** A sentence with what the name finder needs of it. */
export type SentenceAnalysis = {
  readonly sentence: Sentence;
  readonly words: readonly Int32Array[];
  readonly tags: Int32Array;
};

const longest = 200;

/** Analyses one sentence of the text; one of more than 200 words becomes several, numbered from `index` on. */
export function analyseSentence(
  model: EnglishModel,
  text: string,
  span: SentenceSpan,
  index: number,
): SentenceAnalysis[] {
  const tokens = tokenize(text, span.start, span.end);
  const analyses: SentenceAnalysis[] = [];
  for (let from = 0; from < tokens.length; from += longest) {
    analyses.push(analysePiece(model, text, tokens.slice(from, from + longest), span.block, index + analyses.length));
  }
  return analyses;
}

function analysePiece(
  model: EnglishModel,
  text: string,
  spans: TokenSpan[],
  block: number,
  index: number,
): SentenceAnalysis {
  const forms = spans.map(({ start, end }) => text.slice(start, end));
  const words = sentenceAttributes(forms, model.lexicon);
  const verbal = model.pastForms && forms.map((form) => model.pastForms?.has(form) ?? false);
  const tags = tagWords(model.tagger, words, verbal);
  const { heads, labels } = parseWords(model.parser, parseInputOf(words, tags, model.tagger.upos));
  const tokens = spans.map(({ start, end }, i): Token => {
    const tag = tags[i] as number;
    const upos = model.tagger.upos[tag] as string;
    const form = forms[i] as string;
    const head = heads[i] as number;
    return {
      id: i + 1,
      start,
      end,
      form,
      lemma: lemmatize(model.lemmas, form, upos),
      upos,
      xpos: model.tagger.xpos[tag] as string,
      head: head === spans.length ? 0 : head + 1,
      relation: model.parser.relations[labels[i] as number] as string,
    };
  });
  const start = spans[0]?.start as number;
  const end = spans.at(-1)?.end as number;
  return { sentence: { index, block, start, end, tokens }, words, tags };
}
