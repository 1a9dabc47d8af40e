import { setTimeout as pause } from "node:timers/promises";
import type { Store } from "@dateline/core";
import { createPoliteFetcher, type FetchLimits, type GateClock } from "../fetch/index.ts";
import { pruneRaws, type RawRetention } from "../retention/index.ts";
import type { Stages } from "../stage/index.ts";
import type { PollContext } from "./poll-context.ts";
import { pollSettings } from "./poll-settings.ts";
import { pollSource } from "./poll-source.ts";
import { stopIfAsked } from "./stop-if-asked.ts";
import type { WatchReport } from "./watch-report.ts";

/** How to watch. */
export interface WatchOptions {
  /** Takes every source that is due now once, and ends. */
  once: boolean;
  /** How many sources are fetched beside each other; articles are taken in one after the other. */
  lanes: number;
  /** Of one fetch of a feed, at most so many items; the rest come with the next. */
  itemLimit: number;
  /** Milliseconds between two requests to one host. */
  delayMs: number;
  keepRaw: RawRetention;
  limits?: Partial<FetchLimits>;
  isAllowed?: (address: string) => boolean;
}

/** What watching needs from outside. */
export interface WatchContext extends GateClock {
  /** A name for this worker that no other has. */
  owner: string;
  /** A number from 0 to 1, each time another. */
  random: () => number;
  signal: AbortSignal;
  report: (report: WatchReport) => void;
}

/** What a watch came to, in sources fetched and in articles. */
export interface WatchResult {
  sources: { read: number; failed: number };
  articles: { added: number; updated: number; unchanged: number; failed: number };
}

const pruneEveryMs = 86_400_000;

/**
 * Fetches subscriptions as they fall due and takes in what is new, until it is stopped (`INTERRUPTED`) or, with `once`, until
 * all that were due are done. What it knows is in the store, so that another run, or another machine, goes on from there.
 */
export async function watch(
  stages: Stages,
  store: Store,
  options: WatchOptions,
  context: WatchContext,
): Promise<WatchResult> {
  const failure = new AbortController();
  const signal = AbortSignal.any([context.signal, failure.signal]);
  const { now, wait = waitFor, random, report } = context;
  const fetcher = createPoliteFetcher({ ...options, now, wait });
  const result: WatchResult = {
    sources: { read: 0, failed: 0 },
    articles: { added: 0, updated: 0, unchanged: 0, failed: 0 },
  };
  const shared: Omit<PollContext, "owner"> = {
    ...{ store, stages, fetcher, now, random, signal, report },
    itemLimit: options.itemLimit,
    ingest: { keepRaw: options.keepRaw !== "none" },
    inTurn: oneAtATime(),
  };
  const begin = now().toISOString();

  async function lane(number: number): Promise<void> {
    const owner = `${context.owner}/${number}`;
    while (!signal.aborted) {
      const moment = now();
      const until = new Date(moment.getTime() + pollSettings.claimMs).toISOString();
      // With `once`, what falls due again meanwhile is not taken a second time.
      const claimed = await store.claimSource({ owner, now: options.once ? begin : moment.toISOString(), until });
      if (claimed) count(result, await pollSource(claimed, { ...shared, owner }));
      else if (options.once) return;
      else await wait(pollSettings.idleMs, signal).catch(() => undefined);
    }
  }

  async function prune(): Promise<void> {
    while (typeof options.keepRaw === "object" && !signal.aborted) {
      const pruned = await pruneRaws(store, options.keepRaw, now(), false);
      if (pruned.pages > 0) report({ kind: "pruned", ...pruned });
      if (options.once) return;
      await wait(pruneEveryMs, signal).catch(() => undefined);
    }
  }

  const work = [...Array.from({ length: options.lanes }, (_, index) => lane(index)), prune()];
  const ended = await Promise.allSettled(
    work.map((one) =>
      one.catch((error) => {
        failure.abort();
        throw error;
      }),
    ),
  );
  stopIfAsked(context.signal);
  const broken = ended.filter((one) => one.status === "rejected").map((one) => one.reason as { code?: string });
  if (broken.length > 0) throw broken.find(({ code }) => code !== "INTERRUPTED") ?? broken[0];
  return result;
}

function count(result: WatchResult, polled: Awaited<ReturnType<typeof pollSource>>): void {
  if (polled.outcome === "lost") return;
  result.sources[polled.error === null ? "read" : "failed"] += 1;
  for (const outcome of ["added", "updated", "unchanged", "failed"] as const) {
    result.articles[outcome] += polled[outcome];
  }
}

/** Two articles that are merged at the same moment could undo each other's work, so they are taken in one by one. */
function oneAtATime(): PollContext["inTurn"] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function waitFor(ms: number, signal?: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal });
}
