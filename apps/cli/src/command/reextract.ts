import { DatelineError, InterruptedError, type Store } from "@dateline/core";
import { loadStages, type ReextractBatch, type ReextractResult, reextractArticles } from "@dateline/pipeline";
import { InvalidArgumentError } from "commander";
import { printJson, tell } from "../output/print.ts";
import { progressLine } from "../output/progress-line.ts";
import { exitCodes } from "../setting/exit-codes.ts";
import { type CommonOptions, openDatabase } from "../setting/settings.ts";

export interface ReextractCommandOptions extends CommonOptions {
  all?: boolean;
  query?: string;
  force?: boolean;
  dryRun?: boolean;
}

/**
 * `dateline reextract`: extracts kept pages again and runs the later stages; the exit code tells whether all (0), some (3)
 * or none (1) could be done. A page that is not kept, by the user's own setting, is a failure only where it was named.
 */
export async function reextract(
  given: string[],
  options: ReextractCommandOptions,
  signal: AbortSignal,
): Promise<number> {
  if ([given.length > 0, options.all === true, options.query !== undefined].filter(Boolean).length !== 1)
    throw new InvalidArgumentError("Name articles by their ids, or give --query, or --all.");
  const store = await openDatabase(options);
  const stages = loadStages();
  try {
    const ids = await chosen(store, given, options.query, signal);
    const show = progressLine({ quiet: options.quiet === true || options.json === true });
    let lines: Promise<void> = Promise.resolve();
    let notKept = 0;
    const finished = (result: ReextractResult) => {
      if (given.length === 0 && DatelineError.isInstance(result.error) && result.error.code === "RAW_MISSING")
        notKept++;
      if (options.json) lines = lines.then(() => printJson(lineOf(result)));
      if (!options.quiet) for (const text of lostLines(result)) tell(text);
    };
    const { force, dryRun } = options;
    const context = { now: () => new Date(), signal, report: show, finished };
    const batch = await reextractArticles(stages, store, ids, { force, dryRun }, context).finally(() => lines);
    if (!options.json && !options.quiet) tell(summary(batch, notKept, store.location, dryRun === true));
    if (batch.failed === notKept) return exitCodes.ok;
    return batch.updated + batch.unchanged === 0 ? exitCodes.failed : exitCodes.partly;
  } finally {
    await stages.close();
    await store.close();
  }
}

/** Which articles are meant, listed before the first is done, since a new text comes into the list. */
async function chosen(
  store: Store,
  given: readonly string[],
  query: string | undefined,
  signal: AbortSignal,
): Promise<string[]> {
  if (given.length > 0) {
    const ids = new Set<string>();
    for (const id of given) ids.add(await store.wholeId("article", id));
    return [...ids];
  }
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    if (signal.aborted) throw new InterruptedError({ what: "Interrupted before anything was done" });
    const page = await store.listArticles({ limit: 200, cursor, ...(query === undefined ? {} : { query }) });
    ids.push(...page.items.map((item) => item.id));
    cursor = page.next;
  } while (cursor !== null);
  return ids;
}

function lineOf({ from, articleId, title, outcome, changed, lost, error }: ReextractResult) {
  return { from, id: articleId, title, outcome, changed, lostCorrections: lost.map(({ id }) => id), error };
}

function lostLines({ articleId, lost }: ReextractResult): string[] {
  return lost.map(
    ({ id, change, author }) =>
      `kept, but without its words in ${articleId}: ${change.action} by ${author} (${id}); judge the new events anew`,
  );
}

function summary(batch: ReextractBatch, notKept: number, location: string, dryRun: boolean): string {
  const { updated, unchanged, lost } = batch;
  const failed = batch.failed - notKept;
  const missing = notKept === 0 ? "" : `, ${notKept} whose pages are not kept`;
  if (dryRun)
    return `${updated} would change, ${unchanged} would not, ${failed} cannot be done${missing}; nothing was written`;
  const kept = lost === 0 ? "" : `; ${lost} corrections found no words to hold of, and are kept`;
  return `${updated} updated, ${unchanged} unchanged, ${failed} failed${missing} in ${location}${kept}`;
}
