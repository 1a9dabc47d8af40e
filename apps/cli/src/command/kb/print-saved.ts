import type { SavedEntry } from "@dateline/pipeline";
import { formatEntry } from "../../output/format-entry.ts";
import { print, printJson, tell } from "../../output/print.ts";
import type { CommonOptions } from "../../setting/settings.ts";

/** Prints what was saved, one entry a line, and when it takes effect. */
export async function printSaved(saved: readonly SavedEntry[], options: CommonOptions): Promise<void> {
  for (const { entry, outcome } of saved) {
    if (options.json) await printJson({ outcome, ...entry });
    else await print(`${outcome.padEnd(9)} ${formatEntry(entry)}\n`);
  }
  if (options.json || options.quiet || saved.every(({ outcome }) => outcome === "unchanged")) return;
  tell("takes effect when an article that names it is ingested, also one that is there already");
}
