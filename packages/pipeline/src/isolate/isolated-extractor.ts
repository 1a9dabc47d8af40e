import type { Article, ExtractOptions, Page } from "@dateline/core";
import { defaultIsolationLimits, type IsolationLimits } from "./isolation-limits.ts";
import { runJob } from "./run-job.ts";
import { type RunningWorker, startWorker } from "./start-worker.ts";

/** Extracts a page in a process of its own; rejects with the extractor's typed errors or `EXTRACTION_STOPPED`. */
export type IsolatedExtract = (page: Page, options: ExtractOptions, signal?: AbortSignal) => Promise<Article>;

export interface IsolatedExtractor {
  extract: IsolatedExtract;
  /** Ends the worker; a later page starts a new one. */
  close(): Promise<void>;
}

const isSource = import.meta.url.endsWith(".ts");
const ownProgram = new URL(isSource ? "./extract-worker.ts" : "./extract-worker.js", import.meta.url);

/**
 * An extractor in a worker process, one page at a time. A page that takes longer or needs more heap than the limits ends
 * with its worker, and the next page gets a fresh one. An idle worker does not keep the process alive.
 */
export function createIsolatedExtractor(
  limits: Partial<IsolationLimits> = {},
  program: URL = ownProgram,
): IsolatedExtractor {
  const bounds = { ...defaultIsolationLimits, ...limits };
  let running: RunningWorker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const take = (): RunningWorker => {
    if (running && !running.ended()) return running;
    running = startWorker(program, bounds);
    return running;
  };
  return {
    extract(page, options, signal) {
      const turn = last.then(() => runJob(take(), { page, options }, bounds, signal));
      last = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      await running?.end();
      running = null;
    },
  };
}
