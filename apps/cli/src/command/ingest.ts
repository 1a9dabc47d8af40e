import type { Progress, Store } from "@dateline/core";
import { ingestInputs, listInputs, loadStages } from "@dateline/pipeline";
import { print, printJson, tell } from "../output/print.ts";
import { progressLine } from "../output/progress-line.ts";
import { exitCodes } from "../setting/exit-codes.ts";
import { fetchSettings } from "../setting/fetch-settings.ts";
import { keepRaw } from "../setting/keep-raw.ts";
import { readStdin } from "../setting/read-stdin.ts";
import { type CommonOptions, openDatabase } from "../setting/settings.ts";
import { streamStdin } from "../setting/stream-stdin.ts";

export interface IngestCommandOptions extends CommonOptions {
  published?: string;
  language?: string;
  raw: boolean;
  allowPrivate?: boolean;
  timeout: number;
  limit: number;
  delay: number;
}

/** `dateline ingest`: takes pages into the database; the exit code tells all (0), some (3) or none (1). */
export async function ingest(locations: string[], options: IngestCommandOptions, signal: AbortSignal): Promise<number> {
  const now = () => new Date();
  const limits = fetchSettings(options);
  const retention = keepRaw(undefined);
  const feeds = { feedLimit: options.limit, delayMs: options.delay * 1000 };
  const inputs = await listInputs(locations, { now, readStdin, streamStdin, signal, limits, ...feeds });
  const store = await openDatabase(options);
  try {
    const show = progressLine({ quiet: options.quiet === true || options.json === true });
    const lines: Promise<void>[] = [];
    const report = (progress: Progress) => {
      show(progress);
      if (options.json) lines.push(printLine(store, progress));
    };
    const settings = {
      published: options.published,
      language: options.language,
      keepRaw: options.raw && retention !== "none",
    };
    const result = await ingestInputs(loadStages(), store, inputs, settings, { now, signal, report }).finally(() =>
      Promise.all(lines),
    );
    if (!options.json && !options.quiet) tell(summary(result, store.location));
    if (result.failed === 0) return exitCodes.ok;
    const done = result.added + result.updated + result.unchanged;
    return done === 0 ? exitCodes.failed : exitCodes.partly;
  } finally {
    await store.close();
  }
}

async function printLine(store: Store, progress: Progress): Promise<void> {
  if (progress.kind !== "input-finished") return;
  const { input, outcome, articleId, error } = progress;
  if (articleId === null) return printJson({ input, outcome, id: null, error });
  const view = await store.articleView(articleId);
  if (view === null) return print("");
  await printJson({
    input,
    outcome,
    id: articleId,
    title: view.title,
    language: view.language?.code ?? null,
    published: view.published?.value ?? null,
    actors: view.actors.length,
    events: view.events.length,
    quotes: view.quotes.length,
  });
}

function summary(
  result: { added: number; updated: number; unchanged: number; failed: number },
  location: string,
): string {
  const parts = [
    `${result.added} added`,
    `${result.updated} updated`,
    `${result.unchanged} unchanged`,
    `${result.failed} failed`,
  ];
  return `${parts.join(", ")} in ${location}`;
}
