import type { Correction } from "@dateline/core";

/**
 * What extracting one article again came to. `changed` names what became another: its text (which makes another article,
 * `articleId`, that takes the place of `from`), what is known of it, or what was found in it. In a dry run it is what would
 * become another, and `articleId` is that of the article that would stand.
 */
export interface ReextractResult {
  from: string;
  articleId: string | null;
  title: string | null;
  outcome: "updated" | "unchanged" | "failed";
  changed: ("text" | "metadata" | "findings")[];
  /** What people said of words that are no longer found: kept, but it holds of nothing now. */
  lost: Correction[];
  error: unknown;
}

/** What a whole run came to. */
export interface ReextractBatch {
  updated: number;
  unchanged: number;
  failed: number;
  lost: number;
}
