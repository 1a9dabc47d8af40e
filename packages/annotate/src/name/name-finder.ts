import type { SparseTable } from "../model/sparse-table.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** The name finder: weights of tags, weights of moves from tag to tag, and the lists of names. */
export type NameFinder = {
  readonly table: SparseTable;
  readonly moves: Int32Array;
  readonly gazetteer: Gazetteer;
};
