import { sql } from "kysely";
import { searchWords, type TextNeed } from "../text/index.ts";
import type { Dialect } from "./dialect.ts";
import { lockKey } from "./lock-key.ts";
import { isConflict, translatePostgresError } from "./translate-postgres-error.ts";

// Any number will do, as long as all releases lock the same one.
const migrationLock = 7_314_207;
const attempts = 5;
const mostWords = 100_000;
const longestWord = 500;

/** Postgres: the words are written into a `tsvector` column by us, so that both engines find the same. */
export const postgresDialect: Dialect = {
  name: "postgres",
  types: {
    id: sql`text collate "C"`,
    blob: sql`bytea`,
    rowNumber: sql`bigint generated always as identity primary key`,
    keyed: sql``,
  },
  async writing(db, work) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await db.transaction().execute(work);
      } catch (error) {
        // Two workers met on the same rows: one of them begins again, and finds what the other wrote.
        if (attempt >= attempts || !isConflict(error)) throw error;
      }
    }
  },
  reading: (db, work) => db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work),
  async hasMeta(db) {
    const found = await sql<{ there: boolean }>`select to_regclass('dateline_meta') is not null as there`.execute(db);
    return found.rows[0]?.there ?? false;
  },
  async lockMigrations(tx) {
    await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(tx);
    await sql`create table if not exists dateline_meta (key text primary key, value text not null)`.execute(tx);
  },
  async lockBlocks(tx, blocks) {
    // In one order for all writers, so that two of them never wait for each other in a circle.
    const keys = [...new Set(blocks.map(lockKey))].sort();
    for (const key of keys) await sql`select pg_advisory_xact_lock(${key}::bigint)`.execute(tx);
  },
  async createTextIndex(db) {
    for (const table of ["articles", "events"]) {
      await sql`alter table ${sql.table(table)} add column words tsvector`.execute(db);
      await sql`create index ${sql.ref(`${table}_words`)} on ${sql.table(table)} using gin (words)`.execute(db);
    }
  },
  async indexArticle(tx, id, { title, standfirst, text }) {
    const words = vector([
      [title, "A"],
      [standfirst, "B"],
      [text, "D"],
    ]);
    await sql`update articles set words = ${words}::tsvector where id = ${id}`.execute(tx);
  },
  async indexEvent(tx, id, words) {
    await sql`update events set words = ${vector([[words, "D"]])}::tsvector where id = ${id}`.execute(tx);
  },
  // The words are a column of the row and go with it.
  unindexArticle: async () => {},
  unindexEvent: async () => {},
  textMatches: (kind, needs) =>
    kind === "article"
      ? sql`articles.words @@ ${tsquery(needs, " & ")}::tsquery`
      : sql`events.words @@ ${tsquery(needs, " & ")}::tsquery`,
  rankedArticles: (
    needs,
  ) => sql`(select n, ts_rank_cd('{0.1, 0.1, 0.4, 1}', words, ${tsquery(needs, " | ")}::tsquery, 1)::float8
    as rank from articles where words @@ ${tsquery(needs, " | ")}::tsquery)`,
  reclaimSpace: async (db) => {
    const size = async () => {
      const { rows } = await sql<{ bytes: string }>`select pg_total_relation_size('raws') as bytes`.execute(db);
      return Number(rows[0]?.bytes ?? 0);
    };
    const before = await size();
    await sql`vacuum (truncate) raws`.execute(db);
    return Math.max(0, before - (await size()));
  },
  translateError: translatePostgresError,
};

/** The words of some parts as a `tsvector` literal, with a gap between parts that no phrase can cross. */
function vector(parts: readonly [string, string][]): string {
  const places = new Map<string, string[]>();
  let at = 0;
  for (const [text, weight] of parts) {
    at += 1;
    for (const word of searchWords(text).split(" ")) {
      if (word === "" || at > mostWords) continue;
      at += 1;
      if (word.length > longestWord) continue;
      const known = places.get(word) ?? [];
      known.push(`${Math.min(at, 16_383)}${weight}`);
      places.set(word, known);
    }
  }
  return [...places].map(([word, known]) => `'${word}':${known.slice(0, 255).join(",")}`).join(" ");
}

function tsquery(needs: readonly TextNeed[], joiner: string): string {
  return needs
    .map((need) => `(${need.words.map((word) => `'${word.slice(0, longestWord)}'`).join(" <-> ")})`)
    .join(joiner);
}
