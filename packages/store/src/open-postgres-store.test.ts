import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { exampleOf, mergeClaims } from "../test/example.ts";
import { type PostgresServer, startPostgres } from "../test/postgres-server.ts";
import { storeSuite } from "../test/store-suite.ts";
import { expulsion } from "../test/suite/sketches.ts";
import type { TestStore } from "../test/suite/test-store.ts";
import { lockKey } from "./dialect/lock-key.ts";
import { canonicalJson } from "./json/index.ts";
import { openPostgresStore } from "./open-postgres-store.ts";

const started = await startPostgres();

afterAll(() => started?.stop());

/** The running server; without one the tests that would ask for it are skipped. */
function running(): PostgresServer {
  if (started) return started;
  throw new Error("Postgres did not start");
}

let shared: string | undefined;

/** One database for the whole suite, emptied for every test, which is quicker than a new one. */
async function emptyDatabase(): Promise<string> {
  shared ??= await running().newDatabase();
  const connectionString = shared;
  await (await openPostgresStore({ connectionString })).close();
  await connected(connectionString, (client) =>
    client.query(`do $$ declare name text; begin
    for name in select tablename from pg_tables where schemaname = 'public' and tablename <> 'dateline_meta' loop
      execute format('alter table %I disable trigger all', name);
      execute format('delete from %I', name);
      execute format('alter table %I enable trigger all', name);
    end loop; end $$`),
  );
  return connectionString;
}

async function connected<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const open = async (now: () => Date): Promise<TestStore> => {
  const connectionString = await emptyDatabase();
  const store = await openPostgresStore({ connectionString, now });
  const beside = <T>(work: (client: pg.Client) => Promise<T>) => connected(connectionString, work);
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
};

describe.skipIf(started === null)("Postgres", () => {
  storeSuite("Postgres", open);

  test("a wrong password, a missing database and a silent host are said plainly, without the password", async () => {
    const connectionString = await running().newDatabase();
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

  test("who merges a block waits for another at work on it, and reads the claims only then", async () => {
    const { store } = await open(() => new Date());
    const [first, second] = ["First", "Second"].map((title) => exampleOf({ ...expulsion, title }));
    if (!first || !second) throw new Error("there are two");
    const save = async ({ article, stamp, annotation, resolution }: typeof first) => {
      await store.saveArticle(article, stamp);
      await store.saveAnnotation(annotation);
      return store.saveResolution(resolution);
    };
    const blocks = await save(first);
    const [key = ""] = blocks.map(lockKey);
    expect(blocks).toHaveLength(1);
    const met: number[] = [];
    let merging: Promise<void> | undefined;
    await connected(shared ?? "", async (other) => {
      await other.query("begin");
      await other.query("select pg_advisory_xact_lock($1::bigint)", [key]);
      merging = store.mergeBlocks(blocks, (claims) => {
        met.push(claims.length);
        return mergeClaims(claims);
      });
      const waiting = "select 1 from pg_locks where locktype = 'advisory' and not granted";
      while ((await other.query(waiting)).rowCount === 0 && met.length === 0) await setTimeout(20);
      await save(second);
      expect(met).toEqual([]);
      await other.query("commit");
    });
    await merging;
    expect(met).toEqual([2]);
    expect((await store.listEvents({ limit: 5 })).items[0]?.event.evidence).toHaveLength(2);
    await store.close();
  });

  test("who removes an article waits for another at work on its blocks, and leaves what that one wrote", async () => {
    const { store } = await open(() => new Date());
    const [first, second] = ["First", "Second"].map((title) => exampleOf({ ...expulsion, title }));
    if (!first || !second) throw new Error("there are two");
    const blocks = await Promise.all(
      [first, second].map(async ({ article, stamp, annotation, resolution }) => {
        await store.saveArticle(article, stamp);
        await store.saveAnnotation(annotation);
        return store.saveResolution(resolution);
      }),
    ).then((lists) => [...new Set(lists.flat())]);
    const event = mergeClaims(await store.claimsInBlocks(blocks));
    await store.mergeBlocks(blocks, (claims) => mergeClaims(claims.slice(0, 1)));
    let removing: Promise<void> | undefined;
    await connected(shared ?? "", async (other) => {
      await other.query("begin");
      for (const block of blocks) await other.query("select pg_advisory_xact_lock($1::bigint)", [lockKey(block)]);
      let done = false;
      removing = store.deleteArticle(first.article.id).then(() => {
        done = true;
      });
      const waiting = "select 1 from pg_locks where locktype = 'advisory' and not granted";
      while ((await other.query(waiting)).rowCount === 0 && !done) await setTimeout(20);
      expect(done).toBe(false);
      for (const merged of event) {
        const document = canonicalJson(merged.event);
        await other.query("update events set document = $2, merged = null where id = $1", [merged.event.id, document]);
        for (const { articleId } of merged.event.evidence) {
          const row = [merged.event.id, articleId];
          await other.query(
            "insert into event_articles (event_id, article_id) values ($1, $2) on conflict do nothing",
            row,
          );
        }
      }
      await other.query("commit");
    });
    await removing;
    const [left] = (await store.listEvents({ limit: 5 })).items;
    expect(left?.event.evidence.map((report) => report.articleId)).toEqual([second.article.id]);
    await store.close();
  });

  test("two processes may open a new database at the same moment", async () => {
    const connectionString = await running().newDatabase();
    const stores = await Promise.all([1, 2, 3].map(() => openPostgresStore({ connectionString })));
    for (const store of stores) {
      expect(await store.counts()).toMatchObject({ articles: 0 });
      await store.close();
    }
  });
});
