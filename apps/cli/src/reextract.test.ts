import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { hashText } from "@dateline/core";
import { ingestPage, loadStages, openStore, type Stages } from "@dateline/pipeline";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { page } from "./testing/page.ts";
import { jsonLines, runCli } from "./testing/run-cli.ts";

interface Line {
  from: string;
  id: string | null;
  outcome: string;
  changed: string[];
  lostCorrections: string[];
  error: { code: string } | null;
}

let folder = "";
let db = "";

beforeEach(() => {
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
  folder = mkdtempSync(join(tmpdir(), "dateline-reextract-"));
  db = join(folder, "dateline.db");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runCli(args, { db });
const reextract = async (...args: string[]) => {
  const result = await run("reextract", ...args, "--json");
  return { ...result, lines: jsonLines<Line>(result.stdout) };
};
const idsOf = async (query = "") => {
  const { stdout } = await run("list", "articles", "--json", ...(query === "" ? [] : ["--query", query]));
  return jsonLines<{ id: string }>(stdout).map(({ id }) => id);
};

async function ingest(...names: string[]): Promise<void> {
  const into = join(folder, "pages");
  mkdirSync(into, { recursive: true });
  for (const name of names) writeFileSync(join(into, `${name}.html`), page(name));
  expect((await run("ingest", into)).code).toBe(0);
}

/** Makes the database say that an earlier release extracted its pages. */
function age(): void {
  const raw = new DatabaseSync(db);
  raw.exec("update extractions set version = 'dateline-extract@0'");
  raw.close();
}

/** Takes pages in as an earlier release would that left out of each text what `cut` takes away. */
async function ingestAsOlder(cut: (html: string) => string, ...names: string[]): Promise<string[]> {
  const present = loadStages();
  const older: Stages = {
    ...present,
    extractor: { name: present.extractor.name, version: "0" },
    extract: async (given, options, signal) => {
      const bytes = new TextEncoder().encode(cut(new TextDecoder().decode(given.bytes)));
      const article = await present.extract({ ...given, bytes }, options, signal);
      return { ...article, hashes: { ...article.hashes, raw: hashText(given.bytes) } };
    },
  };
  const store = await openStore(db);
  const ids: string[] = [];
  for (const name of names) {
    const url = `https://example.org/${encodeURIComponent(name)}`;
    const told = { source: { kind: "url" as const, url }, url, contentType: "text/html" };
    const given = { ...told, bytes: new TextEncoder().encode(page(name)), fetchedAt: "2026-03-10T08:00:00Z" };
    ids.push((await ingestPage(older, store, given, {}, { now: () => new Date() })).articleId);
  }
  await store.close();
  await present.close();
  return ids;
}

const withoutReport = (html: string) => html.replace(/<p>A report from [^<]*<\/p>/, "");

describe("dateline reextract", () => {
  it("reads what a plain ingest kept, and changes nothing where the text is the same", async () => {
    await ingest("Accra", "Tamale");
    age();
    const before = (await run("export")).stdout;
    const first = await reextract("--all");
    expect(first.code).toBe(0);
    expect(first.lines.map(({ outcome, changed, error }) => [outcome, changed, error])).toEqual([
      ["unchanged", [], null],
      ["unchanged", [], null],
    ]);
    expect((await run("export")).stdout).toBe(before);
    const raw = new DatabaseSync(db, { readOnly: true });
    const versions = raw.prepare("select distinct version from extractions").all();
    raw.close();
    expect(versions.map((row) => row.version)).not.toEqual(["dateline-extract@0"]);
    expect((await run("reextract", "--all")).stderr).toContain("0 updated, 2 unchanged, 0 failed");
  });

  it("puts a better text in an earlier one's place, with a correction that follows its words", async () => {
    const [id = ""] = await ingestAsOlder(withoutReport, "Accra");
    const [first] = jsonLines<{ event: { id: string } }>((await run("export")).stdout);
    expect((await run("correct", "reject", first?.event.id ?? "")).code).toBe(0);
    const dry = await reextract("--all", "--dry-run");
    expect(dry).toMatchObject({ code: 0, lines: [{ from: id, outcome: "updated", changed: ["text", "findings"] }] });
    expect(await idsOf()).toEqual([id]);
    expect((await run("reextract", "--all", "--dry-run")).stderr).toContain("1 would change, 0 would not");
    const done = await reextract(id);
    expect(done.code).toBe(0);
    const [line] = done.lines;
    expect(line).toMatchObject({ from: id, id: dry.lines[0]?.id, outcome: "updated", lostCorrections: [] });
    expect(await idsOf()).toEqual([line?.id]);
    const shown = async (named: string) => JSON.parse((await run("show", "article", named, "--json")).stdout);
    expect((await shown(id)).text).not.toContain("A report from Accra");
    const view = await shown(line?.id ?? "");
    expect(view.text).toContain("A report from Accra");
    const rejected = jsonLines<{ event: { id: string } }>((await run("export", "--query", "is:rejected")).stdout);
    expect(rejected).toHaveLength(1);
  });

  it("tells a correction whose words are gone, and keeps it", async () => {
    const words = "<p>Mali expelled the French ambassador on 31 January 2022, the ministry said.</p>";
    await ingestAsOlder((html) => html.replace("</article>", `${words}</article>`), "Accra");
    const [told] = jsonLines<{ event: { id: string } }>((await run("export", "--query", "type:SANCTION")).stdout);
    const said = JSON.parse((await run("correct", "confirm", told?.event.id ?? "", "--json")).stdout);
    const { code, lines, stderr } = await reextract("--all");
    expect(code).toBe(0);
    expect(lines[0]?.lostCorrections).toEqual([said.id]);
    expect(stderr).toContain(`confirm-event`);
    expect(stderr).toContain(said.id);
    expect(jsonLines((await run("list", "corrections", "--json")).stdout)).toHaveLength(1);
  });

  it("takes the articles that a query or a shortened id names, and no others", async () => {
    await ingest("Accra", "Tamale");
    age();
    const [id = ""] = await idsOf("Tamale");
    expect((await reextract("--query", "Tamale")).lines.map(({ from }) => from)).toEqual([id]);
    expect((await reextract(id.slice(0, 16), id)).lines.map(({ from }) => from)).toEqual([id]);
  });

  it("tells which pages are not kept, and takes that for a failure only where one was named", async () => {
    await ingestAsOlder((html) => html, "Accra");
    writeFileSync(join(folder, "bare.html"), page("Tamale"));
    expect((await run("ingest", join(folder, "bare.html"), "--no-raw")).code).toBe(0);
    age();
    const some = await reextract("--all");
    expect(some.code).toBe(0);
    expect((await run("reextract", "--all")).stderr).toContain("0 failed, 1 whose pages are not kept");
    expect(some.lines.map(({ outcome }) => outcome).sort()).toEqual(["failed", "unchanged"]);
    const [bare] = some.lines.filter(({ outcome }) => outcome === "failed");
    expect(bare?.error?.code).toBe("RAW_MISSING");
    const none = await reextract(bare?.from ?? "");
    expect(none.code).toBe(1);
    expect((await run("reextract", bare?.from ?? "")).stderr).toContain("is not kept");
    expect(none.stderr).not.toContain("    at ");
  });

  it.each([
    ["nothing named", []],
    ["both an id and all", ["article_x", "--all"]],
    ["both a query and all", ["--query", "Accra", "--all"]],
    ["a query that cannot be read", ["--query", "type:NONSENSE"]],
    ["an option there is none of", ["--all", "--fast"]],
  ])("ends with 2 on %s", async (_name, args) => {
    await ingest("Accra");
    const result = await run("reextract", ...args);
    expect(result.code).toBe(2);
    expect(result.stdout).toBe("");
    expect(result.stderr).not.toContain("    at ");
  });

  it("ends with 1 on an id there is none of", async () => {
    await ingest("Accra");
    const result = await run("reextract", "article_none", "--json");
    expect(result.code).toBe(1);
    expect(JSON.parse(result.stdout)).toMatchObject({ error: { code: "NOT_FOUND" } });
  });

  it("stops when interrupted with 130, and the same run goes on where it stopped", async () => {
    const names = Array.from({ length: 30 }, (_, index) => `town ${index}`);
    const ids = await ingestAsOlder(withoutReport, ...names);
    let done = 0;
    let told = false;
    const stopped = await runCli(["reextract", "--all"], {
      db,
      onStderr: (text, kill) => {
        done += text.split("\n").filter((line) => line.startsWith("updated")).length;
        if (done < 3 || told) return;
        told = true;
        kill("SIGINT");
      },
    });
    expect(stopped.code).toBe(130);
    const resumed = await reextract("--all");
    expect(resumed.code).toBe(0);
    const count = (outcome: string) => resumed.lines.filter((line) => line.outcome === outcome).length;
    expect(resumed.lines).toHaveLength(30);
    expect(count("unchanged")).toBeGreaterThanOrEqual(3);
    expect(count("updated")).toBeGreaterThan(0);
    const raw = new DatabaseSync(db, { readOnly: true });
    const standing = raw.prepare("select count(*) as n from articles where superseded_by is null").get();
    const earlier = raw.prepare("select id from articles where superseded_by is not null").all();
    raw.close();
    expect(standing?.n).toBe(30);
    expect(new Set(earlier.map((row) => row.id))).toEqual(new Set(ids));
  });
});
