import { sql } from "kysely";
import { searchWords, type TextNeed } from "../text/index.ts";
import type { Dialect } from "./dialect.ts";
import { reclaimSqliteSpace } from "./reclaim-sqlite-space.ts";
import { translateSqliteError } from "./translate-sqlite-error.ts";
import { whenFree } from "./when-free.ts";

const weights = sql.raw("8.0, 3.0, 1.0");

/** SQLite: FTS5 tables without a copy of the text; rows are found by their row number. */
export const sqliteDialect: Dialect = {
  name: "sqlite",
  types: { id: sql`text`, blob: sql`blob`, rowNumber: sql`integer primary key`, keyed: sql`without rowid` },
  writing: (db, work) => whenFree(() => db.transaction().execute(work)),
  reading: (db, work) =>
    whenFree(() =>
      db.connection().execute(async (connection) => {
        await sql.raw("begin deferred").execute(connection);
        try {
          return await work(connection);
        } finally {
          await sql.raw("rollback").execute(connection);
        }
      }),
    ),
  async hasMeta(db) {
    const found = await sql`select 1 from sqlite_master where type = 'table' and name = 'dateline_meta'`.execute(db);
    return found.rows.length > 0;
  },
  async lockMigrations(tx) {
    await sql`create table if not exists dateline_meta (key text primary key, value text not null)`.execute(tx);
  },
  // There is one writing transaction at a time.
  lockBlocks: async () => {},
  async createTextIndex(db) {
    const options = sql.raw(`content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"`);
    await sql`create virtual table article_words using fts5(title, standfirst, text, ${options})`.execute(db);
    await sql`create virtual table event_words using fts5(text, ${options})`.execute(db);
  },
  async indexArticle(tx, id, words) {
    const [title, standfirst, text] = [words.title, words.standfirst, words.text].map((part) => searchWords(part));
    await sql`insert into article_words(rowid, title, standfirst, text)
      select n, ${title}, ${standfirst}, ${text} from articles where id = ${id}`.execute(tx);
  },
  async indexEvent(tx, id, words) {
    await sql`insert into event_words(rowid, text)
      select n, ${searchWords(words)} from events where id = ${id}`.execute(tx);
  },
  async unindexArticle(tx, id) {
    await sql`delete from article_words where rowid = (select n from articles where id = ${id})`.execute(tx);
  },
  async unindexEvent(tx, id) {
    await sql`delete from event_words where rowid = (select n from events where id = ${id})`.execute(tx);
  },
  textMatches(kind, needs) {
    const match = matchExpression(needs, " AND ");
    return kind === "article"
      ? sql`articles.n in (select rowid from article_words where article_words match ${match})`
      : sql`events.n in (select rowid from event_words where event_words match ${match})`;
  },
  rankedArticles(needs) {
    const match = matchExpression(needs, " OR ");
    return sql`(select rowid as n, -bm25(article_words, ${weights}) as rank
      from article_words where article_words match ${match})`;
  },
  reclaimSpace: reclaimSqliteSpace,
  translateError: translateSqliteError,
};

function matchExpression(needs: readonly TextNeed[], joiner: string): string {
  return needs.map((need) => `"${need.words.join(" ")}"`).join(joiner);
}
