import type { SparseTable } from "../model/sparse-table.ts";
import type { TripleTable } from "./triple-table.ts";

/** The dependency parser: transition weights with the width of the beam, and the namer of relations. */
export type Parser = {
  readonly structure: TripleTable;
  readonly beam: number;
  readonly labeller: SparseTable;
  readonly relations: readonly string[];
  readonly marks: Int32Array;
};
