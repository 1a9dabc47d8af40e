import type { Article, ExtractOptions, Page } from "@dateline/core";

/** What the extraction worker is asked. */
export interface WorkerJob {
  page: Page;
  options: ExtractOptions;
}

/** A typed error as plain data, as it crosses from the worker. */
export interface ErrorData {
  code: string;
  what: string;
  where?: string;
  next?: string;
}

/** What the extraction worker says: `ready` once at its start, then one answer a job. */
export type WorkerAnswer =
  | { kind: "ready" }
  | { kind: "article"; article: Article }
  | { kind: "refused"; error: ErrorData }
  | { kind: "defect"; message: string; stack: string | undefined };
