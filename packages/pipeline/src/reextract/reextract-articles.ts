import { DatelineError, InterruptedError, type StageContext, StageError, type Store } from "@dateline/core";
import type { Stages } from "../stage/index.ts";
import { type ReextractOptions, reextractArticle } from "./reextract-article.ts";
import type { ReextractBatch, ReextractResult } from "./reextract-result.ts";

export type { ReextractOptions } from "./reextract-article.ts";

/** A stage's context, and who is told of each article as it is done. */
export interface ReextractContext extends StageContext {
  finished?: (result: ReextractResult) => void;
}

const endsBatch = new Set(["DISK_FULL", "READ_ONLY", "DATABASE_FAILED", "DATABASE_NEWER"]);

/**
 * Extracts the kept pages of some articles again, one after the other. One that cannot be done is told and the rest go on; a
 * stop (the context's signal) throws `INTERRUPTED`, and since what is done is stamped, the same run goes on from there. A
 * full or broken database ends the run.
 */
export async function reextractArticles(
  stages: Stages,
  store: Store,
  articleIds: readonly string[],
  options: ReextractOptions,
  context: ReextractContext,
): Promise<ReextractBatch> {
  const batch: ReextractBatch = { updated: 0, unchanged: 0, failed: 0, lost: 0 };
  context.report?.({ kind: "batch-started", total: articleIds.length });
  for (const [index, input] of articleIds.entries()) {
    if (context.signal?.aborted) throw interrupted();
    context.report?.({ kind: "input-started", input, index });
    const result = await reextractArticle(stages, store, input, options, context).catch((error) => {
      if (context.signal?.aborted) throw interrupted();
      return failed(input, error);
    });
    batch[result.outcome] += 1;
    batch.lost += result.lost.length;
    const { outcome, articleId, error, title } = result;
    context.report?.({ kind: "input-finished", input: title ?? input, index, outcome, articleId, error });
    context.finished?.(result);
    if (DatelineError.isInstance(error) && endsBatch.has(error.code)) throw error;
  }
  const { updated, unchanged, failed: bad } = batch;
  context.report?.({ kind: "batch-finished", added: 0, updated, unchanged, failed: bad });
  return batch;
}

function failed(from: string, thrown: unknown): ReextractResult {
  const error = DatelineError.isInstance(thrown) ? thrown : defect(thrown, from);
  return { from, articleId: null, title: null, outcome: "failed", changed: [], lost: [], error };
}

function defect(cause: unknown, where: string): StageError {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new StageError({
    what: `A defect stopped this article: ${message}`,
    where,
    next: "Please report it together with the page.",
    cause,
  });
}

function interrupted(): InterruptedError {
  return new InterruptedError({
    what: "Interrupted; what was finished is kept",
    next: "Run the same command again to go on.",
  });
}
