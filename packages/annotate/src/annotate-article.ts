import type { Annotation, Annotator, Article, StageStamp } from "@dateline/core";

/**
 * Annotates an article with the first annotator that has an engine for its language. An article in another language,
 * or in none that is known, comes back without finds and says so.
 */
export function annotateArticle(annotators: readonly Annotator[], article: Article, stamp: StageStamp): Annotation {
  const language = article.language?.code ?? null;
  const annotator = annotators.find(({ languages }) => language !== null && languages.includes(language));
  if (annotator) return { ...annotator.annotate(article), stamp };
  return {
    articleId: article.id,
    stamp,
    status: "no-engine-for-language",
    language,
    sentences: [],
    mentions: [],
    times: [],
    quotes: [],
    eventMentions: [],
    abstentions: [],
  };
}
