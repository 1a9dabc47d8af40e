import { DatelineError, NotFoundError, type Store } from "@dateline/core";
import { createPoliteFetcher, feedAddress, subscribe as subscribeTo } from "@dateline/pipeline";
import { formatSource } from "../output/format-source.ts";
import { print, printJson, tell } from "../output/print.ts";
import { exitCodes } from "../setting/exit-codes.ts";
import { type FetchOptions, fetchSettings } from "../setting/fetch-settings.ts";
import { type CommonOptions, openDatabase } from "../setting/settings.ts";

export interface SubscribeOptions extends CommonOptions, FetchOptions {
  /** Seconds between two fetches. */
  every?: number;
}

/** `dateline subscribe <url>`: keeps the feed at an address, or of the page there, to be fetched by `dateline watch`. */
export async function subscribe(url: string, options: SubscribeOptions, signal: AbortSignal): Promise<number> {
  const now = () => new Date();
  const fetcher = createPoliteFetcher({ limits: fetchSettings(options), now, delayMs: 500 });
  const store = await openDatabase(options);
  try {
    const result = await subscribeTo(store, fetcher, { url, everySeconds: options.every ?? null, signal });
    if (options.json) await printJson(result);
    else await print(formatSource(result.source, now()));
    if (options.json || options.quiet) return exitCodes.ok;
    for (const other of result.others) tell(`another feed of that page: ${other}`);
    tell(`${result.outcome}; \`dateline watch\` fetches it`);
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}

/** `dateline unsubscribe <url|id>`: ends a subscription; its articles stay. */
export async function unsubscribe(named: string, options: CommonOptions): Promise<number> {
  const store = await openDatabase(options);
  try {
    const id = await sourceNamed(store, named);
    const source = await store.source(id);
    await store.deleteSource(id);
    if (options.json) await printJson({ outcome: "removed", source });
    else if (!options.quiet) tell(`removed ${source?.title ?? source?.feed ?? id}; its articles stay`);
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}

async function sourceNamed(store: Store, named: string): Promise<string> {
  if (/^source_/i.test(named)) return store.wholeId("source", named);
  const sources = await store.listSources();
  const address = addressOf(named);
  const found =
    sources.find(({ feed }) => feed === named || feed === address) ?? sources.find((s) => s.site === address);
  if (found) return found.id;
  throw new NotFoundError({
    what: "There is no subscription to this address",
    where: named,
    next: "`dateline sources` lists them.",
  });
}

function addressOf(named: string): string | null {
  try {
    return feedAddress(named);
  } catch (error) {
    if (DatelineError.isInstance(error)) return null;
    throw error;
  }
}
