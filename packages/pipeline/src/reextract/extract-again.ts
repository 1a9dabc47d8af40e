import { type Article, RawMissingError, type StageContext, type StageStamp, type Store } from "@dateline/core";
import { stampOfExtraction } from "../ingest/index.ts";
import type { Stages } from "../stage/index.ts";
import { keptPage } from "./kept-page.ts";

/** An article as the present extractor reads its page, with the stamp of that; null where it need not be read again. */
export interface Extracted {
  article: Article;
  stamp: StageStamp;
}

/**
 * Reads the kept page of an article again, unless the present extractor made it. A page that is not kept is answered as the
 * error, so that the later stages can still run on the text there is.
 */
export async function extractAgain(
  stages: Stages,
  store: Store,
  article: Article,
  force: boolean,
  context: StageContext,
): Promise<Extracted | RawMissingError | null> {
  const made = await store.stamp(article.id, "extract");
  if (!force && made?.version === `${stages.extractor.name}@${stages.extractor.version}`) return null;
  try {
    const { page, options } = await keptPage(store, article);
    const extracted = await stages.extract(page, options, context.signal);
    return { article: extracted, stamp: stampOfExtraction(stages, page, options) };
  } catch (error) {
    if (error instanceof RawMissingError) return error;
    throw error;
  }
}
