import type { Source } from "../source/index.ts";

/** What a subscription begins with. */
export type NewSource = Pick<Source, "feed" | "title" | "site" | "folders" | "everySeconds">;

/** What a fetch must send to be told whether anything changed. */
export interface FeedValidators {
  etag: string | null;
  lastModified: string | null;
}

/** A subscription that one worker has taken for a while; `recent` holds its last 20 fetches, true where one failed. */
export interface ClaimedSource {
  source: Source;
  validators: FeedValidators;
  recent: boolean[];
}

/** What a worker leaves behind after a fetch. */
export interface PolledSource {
  feed: string;
  title: string | null;
  validators: FeedValidators;
  recent: boolean[];
  health: Omit<Source["health"], "errorRate" | "itemsSeen" | "articlesAdded">;
}

/** What is known of an item of a feed. `version` is the moment of change that the feed gave for it. */
export interface SourceItem {
  /** What tells it from other items of the feed: a SHA-256. */
  key: string;
  version: string | null;
  /** True where there is nothing left to do for this version. */
  done: boolean;
  attempts: number;
  /** ISO 8601 moment of the last attempt. */
  at: string;
}

/** Subscriptions and the work on them. All moments are ISO 8601 in UTC, and come from the caller's clock. */
export interface SourceStore {
  /** Adds a subscription that is due at once; one that is there already takes over what is given, and if dead revives. */
  saveSource(source: NewSource): Promise<{ source: Source; outcome: "added" | "updated" | "unchanged" }>;
  /** Ends a subscription; its articles stay. False where there is none. */
  deleteSource(sourceId: string): Promise<boolean>;
  /** All subscriptions by title, those without one by address. */
  listSources(): Promise<Source[]>;
  source(sourceId: string): Promise<Source | null>;
  /**
   * Takes the subscription that is due longest for `owner` until a moment, null where none is due. Nobody else can take
   * it, or another one on the same host, before that moment or before `finishPoll` or `dropClaim`.
   */
  claimSource(claim: { owner: string; now: string; until: string }): Promise<ClaimedSource | null>;
  /** Holds a claim longer; false where it was lost. */
  renewClaim(sourceId: string, owner: string, until: string): Promise<boolean>;
  /** Gives a claim back, with the subscription as due as it was. */
  dropClaim(sourceId: string, owner: string): Promise<void>;
  /** Writes what a fetch came to and gives the claim back; null, and nothing is written, where it was lost. */
  finishPoll(sourceId: string, owner: string, polled: PolledSource): Promise<Source | null>;
  /** What is known of these items. */
  sourceItems(sourceId: string, keys: readonly string[]): Promise<SourceItem[]>;
  /** Notes what became of an item; `addedArticle` where it brought an article that was not there before. */
  saveSourceItem(sourceId: string, item: SourceItem, addedArticle?: boolean): Promise<void>;
  /** Forgets items that were last tried before a moment and are not among these. */
  forgetSourceItems(sourceId: string, before: string, listed: readonly string[]): Promise<void>;
}
