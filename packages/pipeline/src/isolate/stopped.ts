import { ExtractionStoppedError } from "@dateline/core";
import type { IsolationLimits } from "./isolation-limits.ts";
import type { WorkerEnd } from "./start-worker.ts";

const next = "Save the article's text as a .txt file and ingest that.";

/** The error for a page that was not done in its time. */
export function stoppedByTime(where: string, { timeoutMs }: IsolationLimits): ExtractionStoppedError {
  const what = `Extraction was stopped after ${timeoutMs / 1000} s, the most one page may take`;
  return new ExtractionStoppedError({ what, where, next });
}

/** The error for a page whose worker ended under it. */
export function stoppedByEnd(where: string, end: WorkerEnd, { heapMb }: IsolationLimits): ExtractionStoppedError {
  const what = end.outOfMemory
    ? `Extraction was stopped at ${heapMb} MB of memory, the most one page may need`
    : `Extraction ended without an answer: ${end.message}`;
  return new ExtractionStoppedError({ what, where, next, cause: end });
}
