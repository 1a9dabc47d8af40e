/** One condition of a query; `field: "text"` is a word or exact phrase in the article. Columns count from 1. */
export interface QueryTerm {
  kind: "term";
  field: "text" | "actor" | "role" | "type" | "between" | "place" | "date" | "source" | "lang" | "is" | "has";
  value: string;
  /** True for `"exact phrase"` and quoted values. */
  exact: boolean;
  column: number;
}

export type QueryNode =
  | QueryTerm
  | { kind: "and"; nodes: QueryNode[] }
  | { kind: "or"; nodes: QueryNode[] }
  | { kind: "not"; node: QueryNode };
