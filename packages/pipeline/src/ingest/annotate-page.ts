import { annotateArticle } from "@dateline/annotate";
import type { Annotation, Article, ExtractOptions, Page } from "@dateline/core";
import type { Stages } from "../stage/stages.ts";
import { stampOfAnnotation } from "./stamp.ts";

/** Extracts and annotates a page without a store, for a look at what the engine finds. */
export async function annotatePage(
  stages: Stages,
  page: Page,
  options: ExtractOptions,
  signal?: AbortSignal,
): Promise<{ article: Article; annotation: Annotation }> {
  const article = await stages.extract(page, options, signal);
  return { article, annotation: annotateArticle(stages.annotators, article, stampOfAnnotation(stages, article)) };
}
