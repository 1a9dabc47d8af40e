import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll } from "vitest";
import { storeSuite } from "../test/store-suite.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-store-"));
let made = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeSuite("SQLite", async (now) => {
  made += 1;
  const path = join(folder, `${made}.db`);
  const store = await openSqliteStore({ path, now });
  const beside = <T>(work: (database: DatabaseSync) => T): T => {
    const database = new DatabaseSync(path);
    try {
      return work(database);
    } finally {
      database.close();
    }
  };
  return {
    store,
    rows: async () =>
      beside((database) => {
        const tables = database
          .prepare(
            "select name from sqlite_master where type = 'table' and name not like '%\\_words%' escape '\\' order by name",
          )
          .all();
        return tables.flatMap(({ name }) =>
          database
            .prepare(`select * from "${name}"`)
            .all()
            .map(({ n: _, ...row }) => `${name} ${JSON.stringify(row)}`)
            .sort(),
        );
      }),
    damageText: async (articleId) => {
      beside((database) => database.prepare("update articles set text = 'x' || text where id = ?").run(articleId));
    },
  };
});
