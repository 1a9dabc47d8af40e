import type { Store } from "@dateline/core";
import type { PoliteFetcher } from "../fetch/index.ts";
import type { IngestOptions } from "../ingest/index.ts";
import type { Stages } from "../stage/index.ts";
import type { WatchReport } from "./watch-report.ts";

/** What a fetch of a source works with. */
export interface PollContext {
  store: Store;
  stages: Stages;
  fetcher: PoliteFetcher;
  /** Who holds the claim. */
  owner: string;
  /** At most so many items of one fetch; the rest come with the next. */
  itemLimit: number;
  ingest: IngestOptions;
  /** Runs one piece of work on the database at a time. */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  now: () => Date;
  /** A number from 0 to 1. */
  random: () => number;
  signal: AbortSignal;
  report: (report: WatchReport) => void;
}
