import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { Store } from "@dateline/core";
import { loadStages, type RawRetention, type WatchReport, watch as watchSources } from "@dateline/pipeline";
import { articleLine } from "../output/article-line.ts";
import { printJson, tell } from "../output/print.ts";
import { watchLine } from "../output/watch-line.ts";
import { exitCodes } from "../setting/exit-codes.ts";
import { type FetchOptions, fetchSettings } from "../setting/fetch-settings.ts";
import { keepRaw } from "../setting/keep-raw.ts";
import { type CommonOptions, openDatabase } from "../setting/settings.ts";

export interface WatchCommandOptions extends CommonOptions, FetchOptions {
  once?: boolean;
  lanes: number;
  limit: number;
  delay: number;
  keepRaw?: RawRetention;
}

/**
 * `dateline watch`: fetches subscriptions as they fall due until it is interrupted (130). With `--once` the exit code tells
 * whether all feeds that were due could be read (0), some (3) or none (1).
 */
export async function watch(options: WatchCommandOptions, signal: AbortSignal): Promise<number> {
  const limits = fetchSettings(options);
  const retention = keepRaw(options.keepRaw);
  const store = await openDatabase(options);
  const now = () => new Date();
  let lines: Promise<void> = Promise.resolve();
  try {
    const show = watchLine({ quiet: options.quiet === true || options.json === true, now });
    const report = (event: WatchReport) => {
      show(event);
      if (options.json) lines = lines.then(() => printLine(store, event));
    };
    if (!options.quiet && (await store.listSources()).length === 0)
      tell("no subscriptions yet; `dateline subscribe <url>` adds one");
    const { once = false, lanes, limit, delay } = options;
    const { sources } = await watchSources(
      loadStages(),
      store,
      { once, lanes, itemLimit: limit, delayMs: delay * 1000, keepRaw: retention, limits },
      { owner: `${hostname()}:${process.pid}:${randomUUID()}`, now, random: Math.random, signal, report },
    ).finally(() => lines);
    if (!options.json && !options.quiet) tell(`${sources.read} feeds read, ${sources.failed} failed`);
    if (sources.failed === 0) return exitCodes.ok;
    return sources.read === 0 ? exitCodes.failed : exitCodes.partly;
  } finally {
    await lines;
    await store.close();
  }
}

async function printLine(store: Store, event: WatchReport): Promise<void> {
  if (event.kind !== "item-finished" || event.articleId === null || event.outcome === "unchanged") return;
  const line = await articleLine(store, event.articleId);
  if (line)
    await printJson({
      source: event.source.id,
      feed: event.source.feed,
      input: event.input,
      outcome: event.outcome,
      ...line,
    });
}
