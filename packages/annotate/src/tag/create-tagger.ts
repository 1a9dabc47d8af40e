import type { SparseTable } from "../model/sparse-table.ts";
import type { Tagger } from "./tagger.ts";

/** The tagger with the weights of `table` over joint labels "UPOS|XPOS". */
export function createTagger(table: SparseTable, labels: readonly string[]): Tagger {
  const pairs = labels.map((label) => label.split("|") as [string, string]);
  return {
    table,
    labels,
    upos: pairs.map(([upos]) => upos),
    xpos: pairs.map(([, xpos]) => xpos),
    past: pairs.flatMap(([upos, xpos], label) => (upos === "VERB" && /^VB[DN]$/.test(xpos) ? [label] : [])),
  };
}
