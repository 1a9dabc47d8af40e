import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";

const kept = 400;

/** `node:sqlite` in the shape that Kysely's SQLite dialect asks for; compiled statements are kept for use again. */
export function nodeSqliteDatabase(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      const made = prepare(database, sql);
      if (statements.size >= kept) statements.clear();
      statements.set(sql, made);
      return made;
    },
  };
}

function prepare(database: DatabaseSync, sql: string): SqliteStatement {
  // A write that begins as a read cannot wait for another process's write to end, so it asks for its lock at once.
  if (sql === "begin") return adapt(database.prepare("begin immediate"));
  const statement = adapt(database.prepare(sql));
  // This one frees a single page at every step, and running a statement that gives no rows is one step.
  if (sql.startsWith("pragma incremental_vacuum")) {
    return {
      ...statement,
      run: () => {
        database.exec(sql);
        return { changes: 0, lastInsertRowid: 0 };
      },
    };
  }
  if (sql !== "rollback") return statement;
  // A full disk ends the transaction by itself, and a second rollback would hide that behind an error of its own.
  const nothing = { changes: 0, lastInsertRowid: 0 };
  return {
    ...statement,
    run: (parameters) => (database.isTransaction === false ? nothing : statement.run(parameters)),
  };
}

function adapt(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}
