import type { Store } from "@dateline/core";
import { type Example, mergeClaims } from "./example.ts";

/** Writes an example as the pipeline does: article, annotation, resolution, and the merge of the blocks it touched. */
export async function ingest(store: Store, example: Example): Promise<string> {
  await store.saveArticle(example.article, example.stamp);
  await store.saveAnnotation(example.annotation);
  const blocks = await store.saveResolution(example.resolution);
  if (blocks.length > 0) await store.replaceEvents(blocks, mergeClaims(await store.claimsInBlocks(blocks)));
  return example.article.id;
}
