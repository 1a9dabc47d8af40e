import { createTagger } from "../src/tag/create-tagger.ts";
import type { Tagger } from "../src/tag/tagger.ts";
import { rowsToTable } from "./rows-to-table.ts";
import type { WeightRows } from "./weight-rows.ts";

/** The tagger that trained weights make. */
export function taggerOf(labels: readonly string[], rows: WeightRows): Tagger {
  return createTagger(rowsToTable(rows), labels);
}
