import type { NameSpan, Sentence } from "@dateline/core";
import { findNames } from "../name/find-names.ts";
import { splitSentences } from "../sentence/split-sentences.ts";
import type { TextBlock } from "../sentence/text-block.ts";
import { analyseSentence, type SentenceAnalysis } from "./analyse-sentence.ts";
import type { EnglishModel } from "./english-model.ts";

/** What the trained engine says of a text. */
export type TextAnalysis = { readonly sentences: Sentence[]; readonly names: NameSpan[] };

/**
 * The English engine from end to end: sentences, words, tags, lemmas, trees, then names. All offsets are into `text`,
 * sentences never cross a block. @example analyseText(loadEnglishModel(readEnglishModel()), article.text, article.blocks)
 */
export function analyseText(model: EnglishModel, text: string, blocks?: readonly TextBlock[]): TextAnalysis {
  const analyses: SentenceAnalysis[] = [];
  for (const span of splitSentences(text, blocks)) {
    for (const analysis of analyseSentence(model, text, span, analyses.length)) analyses.push(analysis);
  }
  return { sentences: analyses.map(({ sentence }) => sentence), names: findNames(model, analyses) };
}
