import { userInfo } from "node:os";
import { basename } from "node:path";
import type { OverlayEntry } from "@dateline/core";
import { type ImportFormat, importOverlay, kindOf, loadBase, type OverlayImport, openText } from "@dateline/pipeline";
import { InvalidArgumentError } from "commander";
import { formatEntry } from "../../output/format-entry.ts";
import { print, printJson, tell } from "../../output/print.ts";
import { exitCodes } from "../../setting/exit-codes.ts";
import { openDatabase } from "../../setting/settings.ts";
import type { TellOptions } from "./by.ts";

export interface KbImportOptions extends TellOptions {
  format?: ImportFormat;
  kind?: string;
  dryRun?: boolean;
}

/** `dateline kb import <file|->`: 3 where some rows could not be read, 1 where none could. */
export async function kbImport(file: string, options: KbImportOptions, signal: AbortSignal): Promise<number> {
  const kind = options.kind === undefined ? undefined : kindOf(options.kind);
  if (kind === null) throw new InvalidArgumentError(`"${options.kind}" is no kind; see \`dateline help kb add\`.`);
  const settings = {
    format: options.format,
    kind,
    author: options.author ?? userInfo().username,
    source: options.source ?? (file === "-" ? "standard input" : basename(file)),
    dryRun: options.dryRun,
  };
  const text = openText(file, process.stdin);
  const store = await openDatabase(options);
  const lines: Promise<void>[] = [];
  try {
    const context = {
      signal,
      now: () => new Date(),
      onProblem: ({ line, problem }: { line: number; problem: string }) => {
        if (options.json) lines.push(printJson({ line, outcome: "failed", problem }));
        tell(`failed  line ${line}: ${problem}`);
      },
      onEntry: (entry: OverlayEntry, outcome: "added" | "updated" | "unchanged") => {
        if (options.dryRun && outcome !== "unchanged") lines.push(printPlanned(entry, outcome, options));
      },
      onProgress: progress(options),
    };
    const result = await importOverlay(loadBase(), store, text, settings, context).finally(() => Promise.all(lines));
    if (options.json) await printJson({ ...result, dryRun: options.dryRun === true });
    else if (!options.quiet) tell(`${options.dryRun ? "would be: " : ""}${summary(result)} in ${store.location}`);
    if (result.failed === 0) return exitCodes.ok;
    return result.failed === result.rows ? exitCodes.failed : exitCodes.partly;
  } finally {
    await store.close();
  }
}

function printPlanned(entry: OverlayEntry, outcome: string, options: KbImportOptions): Promise<void> {
  if (options.json) return printJson({ outcome, ...entry });
  return options.quiet ? Promise.resolve() : print(`${outcome.padEnd(8)} ${formatEntry(entry)}\n`);
}

/** Draws a counter on a terminal, and says a line for every 10,000 rows elsewhere. */
function progress(options: KbImportOptions): (soFar: OverlayImport) => void {
  if (options.quiet || options.json) return () => {};
  const { isTTY } = process.stderr;
  let said = 0;
  return ({ rows, added, failed }) => {
    const line = `${rows} rows, ${added} added, ${failed} failed`;
    if (isTTY) process.stderr.write(`\r\u001b[2K${line}\r`);
    else if (rows - said >= 10_000) {
      said = rows;
      tell(line);
    }
  };
}

function summary({ format, rows, added, updated, unchanged, skipped, failed }: OverlayImport): string {
  return `${rows} rows of ${format}: ${added} added, ${updated} updated, ${unchanged} unchanged, ${skipped} without an actor, ${failed} failed`;
}
