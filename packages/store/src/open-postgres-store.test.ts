import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { startPostgres } from "../test/postgres-server.ts";
import { storeSuite } from "../test/store-suite.ts";
import { openPostgresStore } from "./open-postgres-store.ts";

const server = await startPostgres();

afterAll(() => server.stop());

storeSuite("Postgres", async (now) => {
  const connectionString = await server.newDatabase();
  const store = await openPostgresStore({ connectionString, now });
  const beside = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  return {
    store,
    rows: () =>
      beside(async (client) => {
        const tables = await client.query<{ name: string }>(
          "select tablename as name from pg_tables where schemaname = 'public' order by tablename",
        );
        const rows: string[] = [];
        for (const { name } of tables.rows) {
          const found = await client.query(`select * from ${name}`);
          rows.push(...found.rows.map(({ n: _, ...row }) => `${name} ${JSON.stringify(row)}`).sort());
        }
        return rows;
      }),
    damageText: (articleId) =>
      beside(async (client) => {
        await client.query("update articles set text = 'x' || text where id = $1", [articleId]);
      }),
  };
});

test("a wrong password, a missing database and a silent host are said plainly, without the password", async () => {
  const connectionString = await server.newDatabase();
  const wrong = connectionString.replace("dateline:dateline", "dateline:secret-word");
  const missing = connectionString.replace(/test_\d+$/, "nowhere");
  const silent = "postgres://dateline:secret-word@127.0.0.1:1/none";
  for (const one of [wrong, missing, silent]) {
    const error = await openPostgresStore({ connectionString: one }).then(
      () => null,
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ code: "DATABASE_FAILED" });
    expect(String(error)).not.toContain("secret-word");
  }
  await expect(openPostgresStore({ connectionString: "not a url" })).rejects.toMatchObject({ code: "CONFIGURATION" });
});

test("two processes may open a new database at the same moment", async () => {
  const connectionString = await server.newDatabase();
  const stores = await Promise.all([1, 2, 3].map(() => openPostgresStore({ connectionString })));
  for (const store of stores) {
    expect(await store.counts()).toMatchObject({ articles: 0 });
    await store.close();
  }
});
