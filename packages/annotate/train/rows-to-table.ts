import { buildSparseTable } from "../src/model/build-sparse-table.ts";
import type { SparseTable } from "../src/model/sparse-table.ts";
import type { WeightRows } from "./weight-rows.ts";

/** The look-up table of quantised weights, as the engine builds it when it loads a model. */
export function rowsToTable(rows: WeightRows): SparseTable {
  return buildSparseTable(
    rows.keys,
    rows.counts,
    Uint8Array.from(rows.labels),
    Int8Array.from(rows.values),
    rows.scale,
    rows.classes,
  );
}
