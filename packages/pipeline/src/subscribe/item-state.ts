import { DatelineError, FetchError, hashText, type SourceItem } from "@dateline/core";
import { isOffline } from "../fetch/index.ts";
import type { FeedEntry } from "../input/feed-entries.ts";
import { pollSettings } from "./poll-settings.ts";

/** What tells an entry from the others of its feed: its address, else its title and moment. */
export function itemKey({ url, title, published }: FeedEntry): string {
  return hashText(JSON.stringify(url === null ? [title, published?.value ?? null] : [url]));
}

/** True where an entry is new, has changed since it was read, or could not be fetched yet. */
export function isWanted(entry: FeedEntry, known: SourceItem | undefined, at: Date): boolean {
  if (!known) return true;
  const version = versionOf(entry);
  const longAgo = at.getTime() - Date.parse(known.at) >= pollSettings.itemAgainMs;
  if (version !== null && known.version !== null && version !== known.version) return longAgo;
  return !known.done;
}

/** What is kept of an entry after an attempt; `error` is null where it was read. */
export function itemAfter(entry: FeedEntry, known: SourceItem | undefined, error: unknown, at: Date): SourceItem {
  const version = versionOf(entry);
  const before = known?.version === version ? (known?.attempts ?? 0) : 0;
  const attempts = before + 1;
  const passing = DatelineError.isInstance(error) && ["FETCH_FAILED", "FETCH_TIMEOUT"].includes(error.code);
  const done = error === null || !passing || attempts >= pollSettings.itemAttempts;
  return { key: itemKey(entry), version, done, attempts, at: at.toISOString() };
}

/** How long an entry's host asks to be left alone, null where an error is only about the one page. */
export function hostWaitMs(error: unknown): number | null {
  if (isOffline(error)) return 0;
  if (!(error instanceof FetchError)) return null;
  if (error.retryAfterMs !== null) return error.retryAfterMs;
  return error.status === 429 || error.status === 503 ? 0 : null;
}

function versionOf({ updated, published }: FeedEntry): string | null {
  return (updated ?? published)?.value ?? null;
}
