export { type DateRange, dateRange } from "./date-range.ts";
export { formatQuery } from "./format-query.ts";
export { parseQuery } from "./parse-query.ts";
export { type QueryField, queryFields, queryPossessions, queryRoles, queryStates } from "./query-field.ts";
export type { QueryNode, QueryTerm } from "./query-node.ts";
