export type { Dialect } from "./dialect.ts";
export { nodeSqliteDatabase } from "./node-sqlite-database.ts";
export { sqliteDialect } from "./sqlite-dialect.ts";
export { translateSqliteError } from "./translate-sqlite-error.ts";
