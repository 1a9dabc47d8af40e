import { type Article, InterruptedError, StageError } from "@dateline/core";
import type { IsolationLimits } from "./isolation-limits.ts";
import { restoreError } from "./restore-error.ts";
import type { RunningWorker } from "./start-worker.ts";
import { stoppedByEnd, stoppedByTime } from "./stopped.ts";
import type { WorkerAnswer, WorkerJob } from "./worker-message.ts";

const startMs = 60_000;

/** Hands one page to a worker and waits for its answer, the end of its time, a stop, or the end of the worker. */
export async function runJob(
  running: RunningWorker,
  { page, options }: WorkerJob,
  limits: IsolationLimits,
  signal: AbortSignal | undefined,
): Promise<Article> {
  const where = page.url ?? ("path" in page.source ? page.source.path : "the input");
  running.hold(true);
  try {
    const late = () => notStarted(new Error(`it was not ready after ${startMs / 1000} s`));
    await withLimit(running, running.ready.catch(rejectNotStarted), { ms: startMs, late, signal });
    const answered = running.ask({ page, options }).catch((end) => Promise.reject(stoppedByEnd(where, end, limits)));
    const timedOut = () => stoppedByTime(where, limits);
    return articleOf(await withLimit(running, answered, { ms: limits.timeoutMs, late: timedOut, signal }));
  } finally {
    running.hold(false);
  }
}

/** Waits for the work; where it is late or a person stops it, the worker is ended first, since nothing else would. */
async function withLimit<T>(
  running: RunningWorker,
  work: Promise<T>,
  { ms, late, signal }: { ms: number; late: () => Error; signal: AbortSignal | undefined },
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let onAbort = () => {};
  const stopped = new Promise<Error>((resolve) => {
    timer = setTimeout(() => resolve(late()), ms);
    onAbort = () => resolve(interrupted());
    if (signal?.aborted) onAbort();
    signal?.addEventListener("abort", onAbort);
  });
  try {
    const first = await Promise.race([work.then((value) => ({ value })), stopped]);
    if (!(first instanceof Error)) return first.value;
    work.catch(() => undefined);
    await running.end();
    throw first;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

function articleOf(answer: WorkerAnswer): Article {
  if (answer.kind === "article") return answer.article;
  if (answer.kind === "refused") throw restoreError(answer.error);
  const defect = new Error(answer.kind === "defect" ? answer.message : "the worker answered out of turn");
  if (answer.kind === "defect" && answer.stack !== undefined) defect.stack = answer.stack;
  throw defect;
}

function rejectNotStarted(cause: unknown): never {
  throw notStarted(cause);
}

function notStarted(cause: unknown): StageError {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new StageError({
    what: `The extractor could not be started: ${message}`,
    next: "Install Dateline again; `dateline doctor` shows what is missing.",
    cause,
  });
}

function interrupted(): InterruptedError {
  return new InterruptedError({
    what: "Stopped before the article was finished",
    next: "Run the same command again to go on.",
  });
}
