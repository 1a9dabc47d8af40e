import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openSqliteStore } from "@dateline/store";
import { mergeClaims } from "../test/example.ts";
import { corpus } from "./corpus.ts";

const queries = ["river12 market7", "council3", "talks45 vote9", '"Amadou Keita"', "border1 OR border2"];

/**
 * What the store costs over the bare engine: the same documents written and found through it, and by hand-written SQL
 * over `node:sqlite` with the same full-text index and no model, checks, counts or views. Rates in articles a second,
 * times in milliseconds.
 */
export async function benchStore(size: number): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const examples = corpus(size);
  const raw = new DatabaseSync(join(folder, "raw.db"));
  raw.exec(`pragma journal_mode = wal; pragma synchronous = normal;
    create table articles (n integer primary key, id text unique, text text, document text);
    create table annotations (article_id text primary key, document text);
    create table events (id text primary key, block text, document text);
    create virtual table words using fts5(title, text, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2")`);
  const insert = {
    article: raw.prepare("insert into articles (id, text, document) values (?, ?, ?)"),
    words: raw.prepare("insert into words (rowid, title, text) values (last_insert_rowid(), ?, ?)"),
    annotation: raw.prepare("insert into annotations values (?, ?)"),
    event: raw.prepare("insert or replace into events values (?, ?, ?)"),
  };
  const rawWrite = await timed(() => {
    for (const { article, annotation, merged } of examples) {
      raw.exec("begin immediate");
      insert.article.run(article.id, article.text, JSON.stringify({ ...article, text: undefined }));
      insert.words.run(article.title, article.text);
      insert.annotation.run(article.id, JSON.stringify(annotation));
      for (const { block, event } of merged) insert.event.run(event.id, block, JSON.stringify(event));
      raw.exec("commit");
    }
  });

  const store = await openSqliteStore({ path: join(folder, "store.db") });
  const storeWrite = await timed(async () => {
    for (const example of examples) {
      await store.saveArticle(example.article, example.stamp);
      await store.saveAnnotation(example.annotation);
      const blocks = await store.saveResolution(example.resolution);
      await store.replaceEvents(blocks, mergeClaims(await store.claimsInBlocks(blocks)));
    }
  });
  const again = await timed(async () => {
    for (const example of examples) {
      await store.saveArticle(example.article, example.stamp);
      await store.saveAnnotation(example.annotation);
      await store.saveResolution(example.resolution);
    }
  });

  const find = raw.prepare(`select articles.text, articles.document from words join articles on articles.n = words.rowid
    where words match ? order by bm25(words) limit 20`);
  const rawRead: number[] = [];
  const storeRead: number[] = [];
  const lists: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    for (const query of queries) {
      rawRead.push(
        await timed(() => {
          for (const row of find.all(query)) JSON.parse(String(row.document));
        }),
      );
      storeRead.push(
        await timed(async () => {
          await store.search({ query, limit: 20 });
        }),
      );
    }
    lists.push(
      await timed(async () => {
        await store.listArticles({ limit: 20 });
      }),
    );
  }
  await store.close();
  raw.close();
  rmSync(folder, { recursive: true, force: true });

  const rate = (seconds: number) => Math.round(size / seconds);
  return {
    articles: size,
    writesPerSecond: rate(storeWrite),
    bareWritesPerSecond: rate(rawWrite),
    writeRatio: storeWrite / rawWrite,
    rewritesPerSecond: rate(again),
    searchMs: median(storeRead) * 1000,
    bareSearchMs: median(rawRead) * 1000,
    listMs: median(lists) * 1000,
  };
}

async function timed(work: () => Promise<void> | void): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
