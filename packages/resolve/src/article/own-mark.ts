import { foldName, type Mention } from "@dateline/core";
import type { ArticleView } from "./article-view.ts";

const fewest = 6;
const longest = 600;

/**
 * What sets apart those whom nothing but an article tells of: the article, or for copies of one text the same words at
 * the same place of the same long sentence, in one month.
 */
export function ownMark(view: ArticleView, mention: Mention | undefined): string {
  const sentence = mention ? view.annotation.sentences[mention.sentence] : undefined;
  const words = sentence ? foldName(view.article.text.slice(sentence.start, sentence.end).slice(0, longest)) : "";
  if (!mention || !sentence || view.date === null || words.split(" ").length < fewest) return view.article.id;
  return `${view.date.slice(0, 7)} ${mention.evidence.start - sentence.start} ${words}`;
}
