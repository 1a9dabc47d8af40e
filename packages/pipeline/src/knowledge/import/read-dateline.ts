import { OverlayEntry } from "@dateline/core";
import type { ImportRow } from "./import-row.ts";
import { parseRow } from "./parse-row.ts";
import { readLines } from "./read-lines.ts";

/** Reads what `kb export` writes: one entry a line, with its author, moment and source. */
export async function* readDateline(text: AsyncIterable<string>): AsyncGenerator<ImportRow> {
  for await (const row of readLines(text)) {
    if (row.text?.trim() === "") continue;
    const parsed = parseRow(row);
    if ("problem" in parsed) {
      yield { line: row.line, problem: parsed.problem };
      continue;
    }
    const entry = OverlayEntry.safeParse(parsed.value);
    if (entry.success) yield { line: row.line, entries: [entry.data] };
    else {
      const [issue] = entry.error.issues;
      yield { line: row.line, problem: `${issue?.path.join(".") || "the entry"}: ${issue?.message}` };
    }
  }
}
