import type { Page, Source, SourceItem } from "@dateline/core";
import { ingestPage } from "../ingest/index.ts";
import type { FeedEntry } from "../input/feed-entries.ts";
import { readEntry } from "../input/read-entry.ts";
import { hostWaitMs, isWanted, itemAfter, itemKey } from "./item-state.ts";
import type { PollContext } from "./poll-context.ts";
import { pollSettings } from "./poll-settings.ts";
import { stopIfAsked } from "./stop-if-asked.ts";
import { typedError } from "./typed-error.ts";

type FetchPage = (url: string) => Promise<Page>;

/** What became of a feed's entries; `waitMs` is how long their hosts ask to be left alone. */
export interface TakenItems {
  added: number;
  updated: number;
  unchanged: number;
  failed: number;
  left: number;
  waitMs: number;
}

/**
 * Reads the entries that are new or changed, at most the context's limit, and takes them in; null where the claim was lost
 * meanwhile. A host that asks for patience gets no further request, and its items are left for the next fetch.
 */
export async function takeItems(
  source: Source,
  entries: readonly FeedEntry[],
  fetchPage: FetchPage,
  context: PollContext,
): Promise<TakenItems | null> {
  const { store, now, signal, owner } = context;
  const listed = entries.map(itemKey);
  const items = new Map((await store.sourceItems(source.id, listed)).map((item) => [item.key, item]));
  const wanted = entries.filter((entry) => isWanted(entry, items.get(itemKey(entry)), now()));
  const left = Math.max(0, wanted.length - context.itemLimit);
  const counts: TakenItems = { added: 0, updated: 0, unchanged: 0, failed: 0, left, waitMs: 0 };
  const waiting = new Set<string>();
  const watched = async (url: string) => {
    try {
      return await fetchPage(url);
    } catch (error) {
      const waitMs = hostWaitMs(error);
      if (waitMs !== null) waiting.add(hostOf(url));
      counts.waitMs = Math.max(counts.waitMs, waitMs ?? 0);
      throw error;
    }
  };
  for (const entry of wanted.slice(0, context.itemLimit)) {
    stopIfAsked(signal);
    const until = new Date(now().getTime() + pollSettings.claimMs).toISOString();
    if (!(await store.renewClaim(source.id, owner, until))) return null;
    if (entry.url !== null && waiting.has(hostOf(entry.url))) {
      counts.left += 1;
      continue;
    }
    const done = await takeItem(source, entry, watched, items.get(itemKey(entry)), context);
    if (done === null) counts.left += 1;
    else {
      counts[done.outcome] += 1;
      if (!done.item.done) counts.left += 1;
    }
  }
  const before = new Date(now().getTime() - pollSettings.forgetMs).toISOString();
  await store.forgetSourceItems(source.id, before, listed);
  return counts;
}

/** Reads one item and takes it in; null where its host asked to be left alone, so that it does not count as tried. */
async function takeItem(
  source: Source,
  entry: FeedEntry,
  fetchPage: FetchPage,
  known: SourceItem | undefined,
  context: PollContext,
): Promise<{ outcome: "added" | "updated" | "unchanged" | "failed"; item: SourceItem } | null> {
  const { store, stages, now, signal, report } = context;
  const input = entry.url ?? `${source.feed}: ${entry.title ?? "an item without a title"}`;
  try {
    const page = await readEntry(entry, source.feed, { now, fetchPage });
    const { articleId, outcome } = await context.inTurn(() =>
      ingestPage(stages, store, page, context.ingest, { now, signal }),
    );
    const item = itemAfter(entry, known, null, now());
    await store.saveSourceItem(source.id, item, outcome === "added");
    report({ kind: "item-finished", source, input, outcome, articleId, error: null });
    return { outcome, item };
  } catch (thrown) {
    stopIfAsked(signal);
    const error = typedError(thrown, input);
    if (hostWaitMs(error) !== null) return null;
    const item = itemAfter(entry, known, error, now());
    await store.saveSourceItem(source.id, item);
    report({ kind: "item-finished", source, input, outcome: "failed", articleId: null, error });
    return { outcome: "failed", item };
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
