import type { Article, Store } from "@dateline/core";
import { sameStamp, stampOfAnnotation, stampOfResolution } from "../ingest/index.ts";
import type { Stages } from "../stage/index.ts";

/** True where the stages after extraction have not run on this article as they are now. */
export async function hasNewFindings(stages: Stages, store: Store, article: Article): Promise<boolean> {
  const over = await stages.overlay?.ofArticle(store, article);
  const annotated = stampOfAnnotation(stages, article, over?.hash);
  if (!sameStamp(await store.stamp(article.id, "annotate"), annotated)) return true;
  return !sameStamp(await store.stamp(article.id, "resolve"), stampOfResolution(stages, article, annotated));
}
