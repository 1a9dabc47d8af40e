import { annotateArticle } from "@dateline/annotate";
import { type Article, InterruptedError, type Page, type StageContext, type Store } from "@dateline/core";
import type { Stages } from "../stage/stages.ts";
import { mergeBlocks } from "./merge-blocks.ts";
import { sameStamp, stampOfAnnotation, stampOfExtraction, stampOfResolution } from "./stamp.ts";

/** Settings of one ingest. `keepRaw` keeps the page's bytes, compressed, so that it can be extracted again later. */
export interface IngestOptions {
  published?: string;
  language?: string;
  keepRaw?: boolean;
}

export interface IngestResult {
  articleId: string;
  outcome: "added" | "updated" | "unchanged";
}

/**
 * Takes one page through all stages into the store: extract, save, annotate, resolve, merge. A stage whose stamp is
 * already there is skipped, so a second run changes nothing and an interrupted one goes on where it stopped.
 */
export async function ingestPage(
  stages: Stages,
  store: Store,
  page: Page,
  options: IngestOptions,
  context: StageContext,
): Promise<IngestResult> {
  const stamp = stampOfExtraction(stages, page, options);
  const known = await store.articleMadeBy(stamp);
  const extracted = known === null ? await stages.extract(page, options, context.signal) : null;
  stopIfAsked(context);
  if (extracted && options.keepRaw !== false) await store.saveRaw(extracted.hashes.raw, page.bytes, page.contentType);
  const outcome = extracted ? await store.saveArticle(extracted, stamp) : "unchanged";
  const article = (known === null ? extracted : await store.article(known)) as Article;
  const changed = await deriveArticle(stages, store, article, context);
  return { articleId: article.id, outcome: outcome === "unchanged" && changed ? "updated" : outcome };
}

/** Annotates, resolves and merges an article that is in the store; false where all of it was done before. */
export async function deriveArticle(
  stages: Stages,
  store: Store,
  article: Article,
  context: StageContext,
): Promise<boolean> {
  const over = await stages.overlay?.ofArticle(store, article);
  const annotateStamp = stampOfAnnotation(stages, article, over?.hash);
  const annotated = sameStamp(await store.stamp(article.id, "annotate"), annotateStamp);
  const annotate = () => annotateArticle(stages.annotators, article, annotateStamp);
  const annotation =
    (annotated ? await store.annotation(article.id) : null) ?? (over ? over.annotate(annotate) : annotate());
  stopIfAsked(context);
  if (!annotated) await store.saveAnnotation(annotation);

  const resolver = over?.resolver ?? stages.resolver;
  const resolveStamp = stampOfResolution(stages, article, annotateStamp);
  if (annotated && sameStamp(await store.stamp(article.id, "resolve"), resolveStamp)) return false;
  const known = await store.actorsNamed(resolver.namesToLookUp(annotation));
  const resolution = { ...resolver.resolve(article, annotation, known), stamp: resolveStamp };
  stopIfAsked(context);
  await mergeBlocks(stages, store, await store.saveResolution(resolution, resolver.rekey));

  const { minhash, bands } = resolution.signature;
  const candidates = await store.signaturesSharing(bands);
  const self = { articleId: article.id, minhash, published: article.published?.value ?? null };
  await store.saveArticleLinks(
    resolver.link(
      self,
      candidates.filter((other) => other.articleId !== article.id),
    ),
  );
  return true;
}

function stopIfAsked(context: StageContext): void {
  if (!context.signal?.aborted) return;
  throw new InterruptedError({
    what: "Stopped before the article was finished",
    next: "Run the same command again to go on.",
  });
}
