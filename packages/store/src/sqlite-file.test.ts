import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { exampleOf, type Sketch } from "../test/example.ts";
import { ingest } from "../test/ingest.ts";
import { noise } from "../test/noise.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-file-"));
let made = 0;

afterAll(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

function freshPath(): string {
  made += 1;
  return join(folder, `${made}`, "news.db");
}

function sketch(index: number, words = 200): Sketch {
  return {
    title: `Report ${index}`,
    published: "2022-01-31",
    sentences: [
      { words: `Mali met Chad in round ${index}.`, type: "CONSULT", source: "Mali", target: "Chad", day: "2022-01-31" },
    ],
    rest: Array.from({ length: words }, (_, at) => `word${index}x${at}`).join(" "),
  };
}

test("what one process wrote, another one reads, and it stays after closing", async () => {
  const path = freshPath();
  const writer = await openSqliteStore({ path });
  const reader = await openSqliteStore({ path, readOnly: true });
  await ingest(writer, exampleOf(sketch(1)));
  expect(await reader.counts()).toMatchObject({ articles: 1, events: 1 });
  await ingest(writer, exampleOf(sketch(2)));
  expect(await reader.counts()).toMatchObject({ articles: 2, events: 1 });
  const { article, stamp } = exampleOf(sketch(3));
  await expect(reader.saveArticle(article, stamp)).rejects.toMatchObject({ code: "READ_ONLY" });
  await writer.close();
  await reader.close();
  const later = await openSqliteStore({ path });
  expect(await later.counts()).toMatchObject({ articles: 2 });
  expect(later.location).toBe(path);
  await later.close();
});

test("two writers wait for each other", async () => {
  const path = freshPath();
  const stores = await Promise.all([openSqliteStore({ path }), openSqliteStore({ path })]);
  await Promise.all(
    stores.map(async (store, which) => {
      for (let index = 0; index < 10; index += 1) await ingest(store, exampleOf(sketch(which * 100 + index)));
    }),
  );
  expect(await stores[0]?.counts()).toMatchObject({ articles: 20, events: 1 });
  for (const store of stores) await store.close();
});

test("a database of a newer release is left alone, with its path and what to do", async () => {
  const path = freshPath();
  await (await openSqliteStore({ path })).close();
  const database = new DatabaseSync(path);
  database.exec("update dateline_meta set value = '999' where key = 'version'");
  database.close();
  const opened = openSqliteStore({ path });
  await expect(opened).rejects.toMatchObject({ code: "DATABASE_NEWER", where: path });
  await expect(opened).rejects.toThrow(/newer release/);
});

test("a file that is no database, and a database of something else, are left as they are", async () => {
  const path = freshPath();
  mkdirSync(dirname(path));
  writeFileSync(path, "This is a letter, not a database. ".repeat(200));
  await expect(openSqliteStore({ path })).rejects.toMatchObject({ code: "DATABASE_FAILED", where: path });
  expect(readFileSync(path, "utf8")).toMatch(/^This is a letter/);
  const other = join(dirname(path), "other.db");
  const database = new DatabaseSync(other);
  database.exec("create table songs (title text)");
  database.close();
  await expect(openSqliteStore({ path: other })).rejects.toThrow(/another program/);
  await expect(openSqliteStore({ path: join(folder, "none.db"), readOnly: true })).rejects.toThrow(/no database here/);
});

test("a file that cannot be cut is written anew where that is allowed, and shrinks by itself from then on", async () => {
  const path = freshPath();
  await (await openSqliteStore({ path })).close();
  const older = new DatabaseSync(path);
  older.exec("pragma auto_vacuum = none; vacuum");
  older.close();
  const store = await openSqliteStore({ path });
  await ingest(store, exampleOf(sketch(1)));
  const drop = () => store.dropRaws({ before: "9999-01-01T00:00:00.000Z", unusedBefore: "2000-01-01T00:00:00.000Z" });
  for (const [round, rewrite] of [true, false].entries()) {
    await store.saveRaw(`${round}`.repeat(64), noise(1_000_000), null);
    const { bytes } = await drop();
    if (rewrite) expect(await store.reclaimSpace({ rewrite: false })).toEqual({ bytes: 0 });
    const full = statSync(path).size + statSync(`${path}-wal`).size;
    const given = await store.reclaimSpace({ rewrite });
    expect(given.bytes).toBeGreaterThan(bytes * 0.9);
    expect(statSync(path).size).toBeLessThan(full - bytes * 0.9);
  }
  expect(await store.counts()).toMatchObject({ articles: 1, events: 1 });
  await store.close();
});

test("a damaged database is said to be damaged", async () => {
  const path = freshPath();
  const store = await openSqliteStore({ path });
  for (let index = 0; index < 20; index += 1) await ingest(store, exampleOf(sketch(index)));
  await store.close();
  const size = statSync(path).size;
  const file = openSync(path, "r+");
  for (let at = 8192; at < size; at += 4096) writeSync(file, Buffer.alloc(2048, 0xa5), 0, 2048, at);
  const damaged = await openSqliteStore({ path }).then(
    async (opened) => {
      const error = await opened.listArticles({ limit: 50 }).catch((caught: unknown) => caught);
      await opened.close();
      return error;
    },
    (caught: unknown) => caught,
  );
  expect(damaged).toMatchObject({ code: "DATABASE_FAILED", where: path });
  expect(String(damaged)).toContain("damaged");
});

test("a full disk takes back what was being written, and what was there stays", async () => {
  const path = freshPath();
  const store = await openSqliteStore({ path, maxBytes: 1_500_000 });
  let saved = 0;
  const error = await (async () => {
    for (; saved < 500; saved += 1) await ingest(store, exampleOf(sketch(saved, 3000)));
  })().catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: "DISK_FULL", where: path });
  expect(saved).toBeGreaterThan(2);
  const whole = await store.listArticles({ limit: 200 });
  expect(whole.total).toBeGreaterThanOrEqual(saved);
  for (const { id } of whole.items) expect((await store.articleView(id))?.id).toBe(id);
  await store.close();
  const roomy = await openSqliteStore({ path });
  await ingest(roomy, exampleOf(sketch(saved, 3000)));
  expect((await roomy.search({ query: `"Report ${saved}"`, limit: 5 })).articles.total).toBe(1);
  await roomy.close();
  const database = new DatabaseSync(path);
  expect(database.prepare("pragma integrity_check").get()).toEqual({ integrity_check: "ok" });
  expect(() => database.exec("insert into article_words(article_words) values ('integrity-check')")).not.toThrow();
  database.close();
});

test("in a folder that may not be written, a database is read but not opened for writing", async () => {
  const path = freshPath();
  const store = await openSqliteStore({ path });
  await ingest(store, exampleOf(sketch(1)));
  await store.close();
  chmodSync(folder, 0o755);
  chmodSync(path, 0o444);
  chmodSync(dirname(path), 0o555);
  const said = runUnprivileged(path);
  chmodSync(dirname(path), 0o755);
  expect(said).toEqual({ readOnly: 1, writing: "READ_ONLY", making: "READ_ONLY" });
});

/** Opens a database as a user who may not write it; a superuser may write everywhere, so the tests' own user will not do. */
function runUnprivileged(path: string): unknown {
  // The other user may not reach this checkout, so what the program needs is laid beside the database.
  const room = join(folder, "modules");
  const here = createRequire(import.meta.url);
  const copy = (name: string, from: string) =>
    cpSync(from, join(room, "node_modules", name), { recursive: true, dereference: true });
  const packageOf = (name: string) =>
    join(here.resolve(name).split(`node_modules/${name}`)[0] ?? "", "node_modules", name);
  copy("kysely", packageOf("kysely"));
  const core = dirname(here.resolve("@dateline/core/package.json"));
  cpSync(join(core, "dist"), join(room, "node_modules/@dateline/core/dist"), { recursive: true });
  cpSync(join(core, "package.json"), join(room, "node_modules/@dateline/core/package.json"));
  copy("zod", dirname(createRequire(join(core, "package.json")).resolve("zod/package.json")));
  cpSync(fileURLToPath(new URL(".", import.meta.url)), join(room, "src"), { recursive: true });
  const program = join(room, "src", "probe.ts");
  writeFileSync(
    program,
    `import { openSqliteStore } from "./open-sqlite-store.ts";
     const code = (work) => work.then(() => "opened", (error) => error.code);
     const path = ${JSON.stringify(path)};
     const store = await openSqliteStore({ path, readOnly: true });
     const { articles } = await store.counts();
     await store.close();
     console.log(JSON.stringify({
       readOnly: articles,
       writing: await code(openSqliteStore({ path })),
       making: await code(openSqliteStore({ path: path.replace("news.db", "deeper/news.db") })),
     }));`,
  );
  const node = join(room, "node");
  cpSync(process.execPath, node);
  chmodSync(node, 0o755);
  const asOther = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const run = spawnSync(node, ["--experimental-strip-types", "--no-warnings", program], {
    encoding: "utf8",
    ...asOther,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}
