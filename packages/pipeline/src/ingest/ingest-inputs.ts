import { DatelineError, InterruptedError, type StageContext, StageError, type Store } from "@dateline/core";
import type { Input } from "../input/index.ts";
import type { Stages } from "../stage/stages.ts";
import { type IngestOptions, ingestPage } from "./ingest-page.ts";

/** What a batch came to. */
export interface BatchResult {
  added: number;
  updated: number;
  unchanged: number;
  failed: number;
}

/**
 * Ingests inputs one after the other. A bad input is reported and the batch goes on; a stop (the context's signal)
 * throws `INTERRUPTED` between two steps, with everything finished so far in the store. A full or read-only disk and a
 * broken database end the batch, since every further input would fail the same way.
 */
export async function ingestInputs(
  stages: Stages,
  store: Store,
  inputs: readonly Input[],
  options: IngestOptions,
  context: StageContext,
): Promise<BatchResult> {
  const result: BatchResult = { added: 0, updated: 0, unchanged: 0, failed: 0 };
  context.report?.({ kind: "batch-started", total: inputs.length });
  for (const [index, input] of inputs.entries()) {
    if (context.signal?.aborted) throw interrupted();
    context.report?.({ kind: "input-started", input: input.name, index });
    try {
      const { articleId, outcome } = await ingestPage(stages, store, await input.read(), options, context);
      result[outcome] += 1;
      context.report?.({ kind: "input-finished", input: input.name, index, outcome, articleId, error: null });
    } catch (caught) {
      if (context.signal?.aborted) throw interrupted();
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
