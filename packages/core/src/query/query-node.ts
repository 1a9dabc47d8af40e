import type { QueryField } from "./query-field.ts";

/** One condition of a query; `field: "text"` is a word or exact phrase in the article. Columns count from 1. */
export interface QueryTerm {
  kind: "term";
  field: QueryField;
  value: string;
  /** True for `"exact phrase"` and quoted values. */
  exact: boolean;
  column: number;
}

/** A query as a tree; an `and` without nodes is the empty query, which everything fits. */
export type QueryNode =
  | QueryTerm
  | { kind: "and"; nodes: QueryNode[] }
  | { kind: "or"; nodes: QueryNode[] }
  | { kind: "not"; node: QueryNode };
