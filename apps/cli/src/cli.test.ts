import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { page } from "./testing/page.ts";
import { jsonLines, runCli } from "./testing/run-cli.ts";

let folder = "";
let db = "";
let server: Server;
let host = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/page") response.setHeader("content-type", "text/html; charset=utf-8").end(page("the web"));
    else if (request.url === "/feed")
      response.setHeader("content-type", "application/rss+xml").end(feed([`${host}/page`, `${host}/gone`]));
    else if (request.url === "/front") response.setHeader("content-type", "text/html").end(front);
    else if (request.url === "/hang") response.setHeader("content-type", "text/html");
    else response.writeHead(404).end("gone");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
  folder = mkdtempSync(join(tmpdir(), "dateline-cli-"));
  db = join(folder, "data", "dateline.db");
});

const front = `<html><head><link rel="alternate" type="application/atom+xml" href="/all.atom"></head>
<body><ul>${"<li><a href='/page'>A headline of the day that leads to a story</a></li>".repeat(20)}</ul></body></html>`;

function feed(links: readonly string[]): string {
  const items = links.map((link) => `<item><title>A story</title><link>${link}</link></item>`);
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title>${items.join("")}</channel></rss>`;
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("dateline ingest", () => {
  it("takes a page in, shows it with its events, and changes nothing the second time", async () => {
    const path = write("one.html", page("Accra"));
    const first = await runCli(["ingest", path, "--json"], { db });
    expect(first.code).toBe(0);
    const [line] = jsonLines(first.stdout);
    expect(line).toMatchObject({ outcome: "added", title: "Talks and an attack: Accra", published: "2021-05-14" });
    const shown = await runCli(["show", "article", String(line?.id), "--json"], { db });
    const view = JSON.parse(shown.stdout);
    expect(view.text).toContain("A report from Accra");
    expect(view.events.length).toBeGreaterThan(0);
    for (const event of view.events) {
      for (const { sentence, trigger } of event.evidence) {
        expect(view.text.slice(sentence.start, sentence.end)).toBe(sentence.quote);
        expect(view.text.slice(trigger.start, trigger.end)).toBe(trigger.quote);
      }
    }
    const before = (await runCli(["export"], { db })).stdout;
    const second = await runCli(["ingest", path, "--json"], { db });
    expect(jsonLines(second.stdout)[0]).toMatchObject({ outcome: "unchanged", id: line?.id });
    expect((await runCli(["export"], { db })).stdout).toBe(before);
  });

  it("keeps a page in a language without an engine, finds it by its words, and says that it is not annotated", async () => {
    const words =
      "Le ministre a annoncé lundi que le barrage de Tolna resterait fermé jusqu'au printemps, selon la presse.";
    const path = write(
      "fr.html",
      `<html lang="fr"><head><title>Le barrage reste fermé</title></head><body><article><h1>Le barrage reste fermé</h1>${`<p>${words}</p>`.repeat(4)}</article></body></html>`,
    );
    const [line] = jsonLines((await runCli(["ingest", path, "--json"], { db })).stdout);
    expect(line).toMatchObject({ outcome: "added" });
    const { stdout } = await runCli(["show", "article", String(line?.id)], { db });
    expect(stdout).toContain('Not annotated: there is no engine for the language "fr".');
    const view = JSON.parse((await runCli(["show", "article", String(line?.id), "--json"], { db })).stdout);
    expect(view).toMatchObject({ annotation: "no-engine-for-language", events: [], language: { code: "fr" } });
    expect((await runCli(["search", "barrage"], { db })).stdout).toContain("Le barrage reste fermé");
  });

  it("keeps on after a bad input, says which it was, and ends with 3", async () => {
    mkdirSync(join(folder, "in"));
    writeFileSync(join(folder, "in", "a.html"), page("Lomé"));
    writeFileSync(join(folder, "in", "b.html"), "");
    writeFileSync(
      join(folder, "in", "c.txt"),
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 255, 254]),
    );
    writeFileSync(join(folder, "in", "d.html"), page("Cotonou"));
    const result = await runCli(["ingest", join(folder, "in"), "--json"], { db });
    expect(result.code).toBe(3);
    const lines = jsonLines<{ input: string; outcome: string; error?: { code: string } }>(result.stdout);
    expect(lines.map(({ outcome }) => outcome)).toEqual(["added", "failed", "failed", "added"]);
    expect(lines[1]?.error?.code).toBe("EMPTY_INPUT");
    expect(lines[2]?.error?.code).toBe("BINARY_INPUT");
    expect(result.stderr).toContain("b.html");
  });

  it.each([
    ["a missing file", () => join(folder, "no-such.html"), "INPUT_NOT_FOUND"],
    [
      "a page without an article",
      () => write("menu.html", "<html><body><nav><a href='/'>Home</a><a href='/b'>News</a></nav></body></html>"),
      "NO_ARTICLE",
    ],
    ["a page over the limit", () => write("big.html", `<p>${"word ".repeat(4_300_000)}</p>`), "INPUT_TOO_LARGE"],
    ["an address that is not there", () => `${host}/gone`, "FETCH_FAILED"],
    ["a host that hangs", () => `${host}/hang`, "FETCH_TIMEOUT"],
    ["an address of another scheme", () => "ftp://example.org/a", "ADDRESS_REFUSED"],
  ])("fails clearly on %s", async (_name, input, code) => {
    const result = await runCli(["ingest", input(), "--json", "--allow-private", "--timeout", "1"], { db });
    expect(result.code).toBe(1);
    expect(jsonLines(result.stdout)[0]).toMatchObject({ outcome: "failed", error: { code } });
    expect(result.stderr).not.toContain("    at ");
  });

  it("reads malformed mark-up, other encodings, standard input and addresses", async () => {
    const latin = Buffer.from(
      page("Bobo Café").replace('<meta charset="utf-8">', '<meta charset="iso-8859-1">'),
      "latin1",
    );
    const malformed = page("Tamale").replaceAll("</p>", "").replace("</article></body></html>", "<div><b><i>");
    for (const input of [write("latin.html", latin), write("malformed.html", malformed)]) {
      expect((await runCli(["ingest", input], { db })).code).toBe(0);
    }
    expect((await runCli(["ingest", "-"], { db, stdin: page("standard input") })).code).toBe(0);
    expect((await runCli(["ingest", `${host}/page`, "--allow-private"], { db })).code).toBe(0);
    const found = JSON.parse((await runCli(["search", "Café", "--json"], { db })).stdout);
    expect(found.articles.items[0].article.title).toContain("Bobo Café");
  });

  it("does not fetch private addresses unless told to", async () => {
    const result = await runCli(["ingest", `${host}/page`, "--json"], { db });
    expect(result.code).toBe(1);
    expect(jsonLines(result.stdout)[0]).toMatchObject({ error: { code: "ADDRESS_REFUSED" } });
  });

  it("takes in what a feed lists, goes on after a dead link, and changes nothing the second time", async () => {
    const args = ["--allow-private", "--delay", "0", "--json"];
    const outcomesOf = async (input: string, more: string[] = []) => {
      const result = await runCli(["ingest", input, ...args, ...more], { db });
      return { code: result.code, lines: jsonLines(result.stdout) };
    };
    const first = await outcomesOf(`${host}/feed`);
    expect(first).toMatchObject({
      code: 3,
      lines: [
        { input: `${host}/page`, outcome: "added", published: "2021-05-14" },
        { input: `${host}/gone`, outcome: "failed", error: { code: "FETCH_FAILED" } },
      ],
    });
    const again = await outcomesOf(write("saved.xml", feed([`${host}/page`, `${host}/gone`])), ["--limit", "1"]);
    expect(again).toMatchObject({ code: 0, lines: [{ outcome: "unchanged", id: first.lines[0]?.id }] });
    expect(again.lines).toHaveLength(1);
    expect((await outcomesOf(write("dead.xml", feed([`${host}/gone`, `${host}/lost`])))).code).toBe(1);
  });

  it("names the feed of a page that is no article", async () => {
    const result = await runCli(["ingest", `${host}/front`, "--allow-private"], { db });
    expect(result.code).toBe(1);
    expect(result.stderr).toContain(`take in the site's feed: ${host}/all.atom`);
  });

  it("stops when interrupted with 130 and goes on where it stopped", async () => {
    mkdirSync(join(folder, "many"));
    for (let index = 10; index < 50; index += 1)
      writeFileSync(join(folder, "many", `${index}.html`), page(`town ${index}`));
    let done = 0;
    let told = false;
    const stopped = await runCli(["ingest", join(folder, "many")], {
      db,
      onStderr: (text, kill) => {
        done += text.split("\n").filter((line) => line.startsWith("added")).length;
        if (done < 3 || told) return;
        told = true;
        kill("SIGINT");
      },
    });
    expect(stopped.code).toBe(130);
    const resumed = await runCli(["ingest", join(folder, "many"), "--json"], { db });
    expect(resumed.code).toBe(0);
    const outcomes = jsonLines<{ outcome: string }>(resumed.stdout).map(({ outcome }) => outcome);
    expect(outcomes).toHaveLength(40);
    expect(outcomes.filter((outcome) => outcome === "unchanged").length).toBeGreaterThanOrEqual(3);
    expect(outcomes.filter((outcome) => outcome === "added").length).toBeGreaterThan(0);
  });
});

describe("the database", () => {
  it("of a newer release is left alone and said with exit code 4", async () => {
    await runCli(["ingest", write("one.html", page("Accra"))], { db });
    const raw = new DatabaseSync(db);
    const changed = raw.prepare("update dateline_meta set value = '1000' where key = 'version'").run();
    expect(Number(changed.changes)).toBe(1);
    raw.close();
    const copy = readFileSync(db);
    const result = await runCli(["list", "articles"], { db });
    expect(result.code).toBe(4);
    expect(result.stderr).toMatch(/newer/i);
    expect(readFileSync(db).equals(copy)).toBe(true);
  });

  it("that is none, or cannot be made, is said with exit code 4", async () => {
    const text = write("notes.db", "these are notes and no database\n".repeat(100));
    const copy = `${text}.copy`;
    copyFileSync(text, copy);
    expect((await runCli(["list", "articles"], { db: text })).code).toBe(4);
    expect(readFileSync(text).equals(readFileSync(copy))).toBe(true);
    const nowhere = await runCli(["ingest", write("one.html", page("Accra"))], { db: join(text, "sub", "x.db") });
    expect(nowhere.code).toBe(4);
    expect(existsSync(join(folder, "data"))).toBe(false);
  });
});

describe("the command line", () => {
  it("helps and says its version on standard output", async () => {
    const help = await runCli(["--help"], { db });
    expect(help.code).toBe(0);
    for (const name of ["ingest", "show", "search", "export", "serve", "doctor", "explain", "annotate"])
      expect(help.stdout).toContain(name);
    expect((await runCli(["--version"], { db })).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    ["an unknown command", ["gather"]],
    ["an unknown option", ["ingest", "x", "--fast"]],
    ["no input", ["ingest"]],
    ["a date that does not exist", ["ingest", "x", "--published", "2023-02-30"]],
    ["a kind that does not exist", ["show", "planet", "x"]],
    ["a query that cannot be read", ["search", "type:NONSENSE"]],
  ])("ends with 2 on %s", async (_name, args) => {
    const result = await runCli(args, { db });
    expect(result.code).toBe(2);
    expect(result.stdout).toBe("");
    expect(result.stderr.length).toBeGreaterThan(10);
    expect(result.stderr).not.toContain("    at ");
  });

  it("exports events as NDJSON and CSV", async () => {
    await runCli(["ingest", write("one.html", page("Accra"))], { db });
    const events = jsonLines<{ event: { id: string } }>((await runCli(["export"], { db })).stdout);
    expect(events.length).toBeGreaterThan(0);
    const csv = (await runCli(["export", "--format", "csv"], { db })).stdout.split("\r\n");
    expect(csv[0]).toMatch(/^event_id,type,mode/);
    expect(csv.filter((line) => line.startsWith("event_"))).toHaveLength(events.length + 1);
    expect((await runCli(["export", "--format", "papyrus"], { db })).code).toBe(4);
    const explained = await runCli(["explain", events[0]?.event.id ?? "", "--json"], { db });
    expect(JSON.parse(explained.stdout)[0].explanation.entry).toBeTruthy();
  });

  it("keeps a person's correction through a new ingest, and undoes it", async () => {
    const path = write("one.html", page("Accra"));
    await runCli(["ingest", path], { db });
    const [first] = jsonLines<{ event: { id: string } }>((await runCli(["export"], { db })).stdout);
    const id = first?.event.id ?? "";
    const rejected = await runCli(["correct", "reject", id, "--note", "said of another town", "--json"], { db });
    expect(rejected.code).toBe(0);
    const statusOf = async () =>
      JSON.parse((await runCli(["show", "event", id, "--json"], { db })).stdout).event.status;
    expect(await statusOf()).toBe("rejected");
    await runCli(["ingest", path, "--published", "2021-05-14"], { db });
    expect(await statusOf()).toBe("rejected");
    await runCli(["correct", "undo", JSON.parse(rejected.stdout).id], { db });
    expect(await statusOf()).toBe("detected");
    expect(jsonLines((await runCli(["list", "corrections", "--json"], { db })).stdout)).toHaveLength(2);
  });

  it("annotates a text without storing it", async () => {
    const result = await runCli(["annotate", "-", "--json", "--published", "2021-05-14"], {
      db,
      stdin: page("nowhere"),
    });
    expect(result.code).toBe(0);
    const annotation = JSON.parse(result.stdout);
    for (const sentence of annotation.sentences) {
      for (const token of sentence.tokens) expect(annotation.text.slice(token.start, token.end)).toBe(token.form);
    }
    expect(annotation.times.map(({ value }: { value: string }) => value)).toContain("2021-05-12");
    expect(existsSync(db)).toBe(false);
  });
});
