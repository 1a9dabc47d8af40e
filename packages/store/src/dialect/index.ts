export type { Dialect } from "./dialect.ts";
export { nodeSqliteDatabase } from "./node-sqlite-database.ts";
export { postgresDialect } from "./postgres-dialect.ts";
export { sqliteDialect } from "./sqlite-dialect.ts";
export { translatePostgresError } from "./translate-postgres-error.ts";
export { translateSqliteError } from "./translate-sqlite-error.ts";
export { whenFree } from "./when-free.ts";
