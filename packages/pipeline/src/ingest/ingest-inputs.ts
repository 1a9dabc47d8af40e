import { DatelineError, InterruptedError, type Page, type StageContext, StageError, type Store } from "@dateline/core";
import { eachInput, type Input } from "../input/index.ts";
import type { Stages } from "../stage/stages.ts";
import { type IngestOptions, ingestPage } from "./ingest-page.ts";
import { pointToFeed } from "./point-to-feed.ts";

/** What a batch came to. */
export interface BatchResult {
  added: number;
  updated: number;
  unchanged: number;
  failed: number;
}

/**
 * Ingests inputs one after the other, a feed as the pages it lists; how many there are is told where none can hold
 * several. A bad input is reported and the batch goes on; a stop (the context's signal) throws `INTERRUPTED` between
 * two steps, with everything finished so far in the store. A full or read-only disk and a broken database end the
 * batch, since every further input would fail the same way.
 */
export async function ingestInputs(
  stages: Stages,
  store: Store,
  inputs: readonly Input[],
  options: IngestOptions,
  context: StageContext,
): Promise<BatchResult> {
  const result: BatchResult = { added: 0, updated: 0, unchanged: 0, failed: 0 };
  const total = inputs.some(({ open }) => open !== undefined) ? null : inputs.length;
  context.report?.({ kind: "batch-started", total });
  let index = -1;
  for await (const input of eachInput(inputs)) {
    index += 1;
    let page: Page | null = null;
    if (context.signal?.aborted) throw interrupted();
    context.report?.({ kind: "input-started", input: input.name, index });
    try {
      page = await input.read();
      const { articleId, outcome } = await ingestPage(stages, store, page, options, context);
      result[outcome] += 1;
      context.report?.({ kind: "input-finished", input: input.name, index, outcome, articleId, error: null });
    } catch (thrown) {
      if (context.signal?.aborted) throw interrupted();
      const caught = pointToFeed(thrown, page);
      const error = DatelineError.isInstance(caught) ? caught : defect(caught, input.name);
      result.failed += 1;
      context.report?.({ kind: "input-finished", input: input.name, index, outcome: "failed", articleId: null, error });
      if (endsBatch.has(error.code)) throw error;
    }
  }
  context.report?.({ kind: "batch-finished", ...result });
  return result;
}

const endsBatch = new Set(["DISK_FULL", "READ_ONLY", "DATABASE_FAILED", "DATABASE_NEWER"]);

function interrupted(): InterruptedError {
  return new InterruptedError({
    what: "Interrupted; what was finished is kept",
    next: "Run the same command again to go on.",
  });
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
