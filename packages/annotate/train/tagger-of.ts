import type { Tagger } from "../src/tag/tagger.ts";
import { rowsToTable } from "./rows-to-table.ts";
import type { WeightRows } from "./weight-rows.ts";

/** The tagger that trained weights make. */
export function taggerOf({ labels, rows }: { labels: readonly string[]; rows: WeightRows }): Tagger {
  return {
    table: rowsToTable(rows),
    labels,
    upos: labels.map((label) => label.split("|")[0] as string),
    xpos: labels.map((label) => label.split("|")[1] as string),
  };
}
