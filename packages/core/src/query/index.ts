export type { QueryNode, QueryTerm } from "./query-node.ts";
