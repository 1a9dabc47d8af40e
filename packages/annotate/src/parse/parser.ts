import type { SparseTable } from "../model/sparse-table.ts";
import type { ParseActions } from "./parse-actions.ts";

/** The dependency parser: weights of its actions, the names of relations, and how it searches. */
export type Parser = {
  readonly table: SparseTable;
  readonly actions: ParseActions;
  readonly relations: readonly string[];
  /** How many states are followed at once. */
  readonly beam: number;
  /** How far behind the best state, in rounded weights, a state may be and still be followed. */
  readonly slack: number;
};
