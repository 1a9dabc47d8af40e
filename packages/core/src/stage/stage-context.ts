import type { Progress } from "./progress.ts";

/** What every stage is handed besides its input: a way to stop, to report, and to know the time. */
export interface StageContext {
  signal?: AbortSignal;
  report?: (progress: Progress) => void;
  now: () => Date;
}
