import {
  ConfigurationError,
  InterruptedError,
  type KeyedEntry,
  OverlayEntry,
  overlayKey,
  type RecordKind,
  type Store,
} from "@dateline/core";
import { actorIdOf, entryKeys, type KnowledgeBase } from "@dateline/knowledge";
import type { EntryDraft } from "./entry-draft.ts";
import { guessFormat } from "./guess-format.ts";
import { type ImportFormat, type ImportRow, importFormats } from "./import-row.ts";
import { readCsv } from "./read-csv.ts";
import { readDateline } from "./read-dateline.ts";
import { readFtm } from "./read-ftm.ts";
import { readWikidata } from "./read-wikidata.ts";
import { rowEntries } from "./row-entries.ts";

/** What an import came to: entries by what became of them, and rows that held no actor or could not be read. */
export interface OverlayImport {
  format: ImportFormat;
  rows: number;
  added: number;
  updated: number;
  unchanged: number;
  skipped: number;
  failed: number;
}

export interface OverlayImportOptions {
  /** Guessed from how the file begins where it is not given. */
  format?: ImportFormat;
  /** The kind of rows that tell none. */
  kind?: RecordKind;
  author: string;
  /** Where the rows come from, for `kb show`. */
  source: string;
  /** Only says what would be done. */
  dryRun?: boolean;
}

export interface OverlayImportContext {
  signal?: AbortSignal;
  now: () => Date;
  /** Told of each row that could not be read. */
  onProblem?: (problem: { line: number; problem: string }) => void;
  /** Told of each entry and what became of it, as it is saved. */
  onEntry?: (entry: OverlayEntry, outcome: "added" | "updated" | "unchanged") => void;
  /** Told after each batch. */
  onProgress?: (soFar: OverlayImport) => void;
}

const batch = 500;

/**
 * Reads a file of records into the overlay, in batches that are each kept as a whole. A row that cannot be read is
 * reported and the rest goes on; importing the same file again changes nothing, so a broken-off import is begun again.
 * Throws `CONFIGURATION` where the format cannot be told and `INTERRUPTED` between two batches.
 */
export async function importOverlay(
  base: KnowledgeBase,
  store: Store,
  text: AsyncIterable<string>,
  options: OverlayImportOptions,
  context: OverlayImportContext,
): Promise<OverlayImport> {
  const { format, whole } = await withFormat(text, options.format);
  const result: OverlayImport = { format, rows: 0, added: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0 };
  const told = {
    author: options.author,
    at: context.now().toISOString(),
    origin: "imported",
    source: options.source.slice(0, 500),
  } as const;
  const fail = (line: number, problem: string) => {
    result.failed += 1;
    context.onProblem?.({ line, problem });
  };
  const toEntries = rowEntries(format === "csv");
  let held: OverlayEntry[] = [];
  // A dry run saves nothing, so that it must itself remember what it would have saved.
  const tried = new Map<string, string>();
  const flush = async () => {
    if (context.signal?.aborted) throw interrupted();
    const outcomes = options.dryRun ? await dryRun(store, held, tried) : await store.saveOverlay(held.map(keyed));
    for (const [at, outcome] of outcomes.entries()) {
      result[outcome] += 1;
      context.onEntry?.(held[at] as OverlayEntry, outcome);
    }
    held = [];
    context.onProgress?.(result);
  };
  for await (const row of read(base, whole, format, options.kind ?? null)) {
    result.rows += 1;
    if ("problem" in row) fail(row.line, row.problem);
    else if ("skipped" in row) result.skipped += 1;
    else if ("entries" in row) held.push(...row.entries);
    else {
      const drafts = toEntries(row.drafts);
      const checked = "problem" in drafts ? drafts : check(drafts.drafts, told);
      if ("problem" in checked) fail(row.line, checked.problem);
      else held.push(...checked.entries);
    }
    if (held.length >= batch || result.rows % 20_000 === 0) await flush();
  }
  await flush();
  return result;
}

function read(
  base: KnowledgeBase,
  text: AsyncIterable<string>,
  format: ImportFormat,
  kind: RecordKind | null,
): AsyncGenerator<ImportRow> {
  if (format === "wikidata") return readWikidata(base, text, { kind });
  if (format === "ftm") return readFtm(base, text);
  if (format === "csv") return readCsv(base, text, { kind });
  return readDateline(text);
}

function keyed(entry: OverlayEntry): KeyedEntry {
  return { entry, keys: entryKeys(entry), actorId: actorIdOf(entry.id) };
}

async function dryRun(store: Store, entries: readonly OverlayEntry[], tried: Map<string, string>) {
  const outcomes = await store.tryOverlay(entries);
  return outcomes.map((outcome, at) => {
    const entry = entries[at] as OverlayEntry;
    const key = overlayKey(entry);
    const said = JSON.stringify({ ...entry, author: "", at: "", source: "" });
    const before = tried.get(key);
    tried.set(key, said);
    return before === undefined ? outcome : before === said ? "unchanged" : "updated";
  });
}

function check(
  drafts: readonly EntryDraft[],
  told: Pick<OverlayEntry, "author" | "at" | "origin" | "source">,
): { entries: OverlayEntry[] } | { problem: string } {
  const entries: OverlayEntry[] = [];
  for (const draft of drafts) {
    const result = OverlayEntry.safeParse({ ...draft, ...told });
    if (!result.success) {
      const [issue] = result.error.issues;
      return { problem: `${issue?.path.join(".") || "the row"}: ${issue?.message}` };
    }
    entries.push(result.data);
  }
  return { entries };
}

async function withFormat(
  text: AsyncIterable<string>,
  given: ImportFormat | undefined,
): Promise<{ format: ImportFormat; whole: AsyncIterable<string> }> {
  const pieces = text[Symbol.asyncIterator]();
  let start = "";
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    start += next.value;
    if (start.length >= 8_000) break;
  }
  const format = given ?? guessFormat(start);
  if (format === null) {
    const known = importFormats.join(", ");
    throw new ConfigurationError({
      what: "The format of the file cannot be told from how it begins",
      next: `Say it with --format: ${known}.`,
    });
  }
  const whole = (async function* () {
    yield start;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  })();
  return { format, whole };
}

function interrupted(): InterruptedError {
  return new InterruptedError({
    what: "Interrupted; what was imported is kept",
    next: "Run the same command again to go on.",
  });
}
