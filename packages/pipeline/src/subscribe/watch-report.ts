import type { Source } from "@dateline/core";

/**
 * What one fetch of a source came to. `read`: it came whole; `not-modified`: the host says nothing changed; `lost`: another
 * worker had taken over, or the subscription was ended. `left` items are for the next fetch.
 */
export interface PollResult {
  /** The source as it is after the fetch. */
  source: Source;
  outcome: "read" | "not-modified" | "failed" | "dead" | "lost";
  added: number;
  updated: number;
  unchanged: number;
  failed: number;
  left: number;
  error: unknown;
}

/** What a watch reports while it runs. */
export type WatchReport =
  | { kind: "poll-started"; source: Source }
  | {
      kind: "item-finished";
      source: Source;
      input: string;
      outcome: "added" | "updated" | "unchanged" | "failed";
      articleId: string | null;
      error: unknown;
    }
  | ({ kind: "poll-finished" } & PollResult)
  | { kind: "pruned"; pages: number; bytes: number; givenBack: number };
