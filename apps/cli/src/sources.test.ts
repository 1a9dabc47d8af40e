import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FeedServer, feedServer } from "./testing/feed-server.ts";
import { jsonLines, runCli } from "./testing/run-cli.ts";

interface SourceLine {
  id: string;
  feed: string;
  title: string | null;
  everySeconds: number | null;
  health: { status: string; articlesAdded: number };
}

let folder = "";
let db = "";
let site: FeedServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-sources-"));
  db = join(folder, "dateline.db");
  site = await feedServer();
});

afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: string[]) => runCli(args, { db });
const sources = async () => jsonLines<SourceLine>((await run("sources", "--json")).stdout);
const watchOnce = () => run("watch", "--once", "--allow-private", "--delay", "0", "--json");
const articleCount = async () => jsonLines((await run("list", "articles", "--json")).stdout).length;

describe("subscriptions on the command line", () => {
  it("subscribes once, keeps the interval, lists, and ends the subscription with its articles staying", async () => {
    site.publish("Accra");
    const first = await run("subscribe", site.feed, "--allow-private", "--every", "2h", "--json");
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({
      outcome: "added",
      source: { feed: site.feed, title: "Town news", everySeconds: 7200 },
    });
    const again = await run("subscribe", site.feed, "--allow-private", "--every", "2h", "--json");
    expect(JSON.parse(again.stdout).outcome).toBe("unchanged");
    expect(await sources()).toHaveLength(1);
    expect((await run("sources")).stdout).toContain("Town news");
    expect((await watchOnce()).code).toBe(0);
    const ended = await run("unsubscribe", site.feed);
    expect(ended).toMatchObject({ code: 0, stdout: "" });
    expect(ended.stderr).toContain("its articles stay");
    expect(await sources()).toEqual([]);
    expect(await articleCount()).toBe(1);
  });

  it("takes in what is new in a feed, once, and nothing where the feed says that nothing changed", async () => {
    site.publish("Accra");
    site.publish("Tamale");
    await run("subscribe", site.feed, "--allow-private");
    const first = await watchOnce();
    expect(first.code).toBe(0);
    expect(jsonLines<{ outcome: string }>(first.stdout).map(({ outcome }) => outcome)).toEqual(["added", "added"]);
    expect((await sources())[0]?.health).toMatchObject({ status: "ok", articlesAdded: 2 });
    expect((await watchOnce()).stdout).toBe("");
    expect(site.requests.filter(({ path }) => path === "/feed.xml")).toHaveLength(2);
    fallDue();
    const second = await watchOnce();
    expect(second).toMatchObject({ code: 0, stdout: "" });
    expect(site.requests.at(-1)).toEqual({ path: "/feed.xml", ifNoneMatch: '"2"' });
    site.publish("Kumasi");
    fallDue();
    expect(jsonLines<{ title: string }>((await watchOnce()).stdout).map(({ title }) => title)).toEqual([
      "Talks and an attack: Kumasi",
    ]);
    expect(site.requests.filter(({ path }) => path === "/Accra.html")).toHaveLength(1);
  });

  it("ends with 1 where no feed that was due could be read, and tells its health", async () => {
    site.publish("Accra");
    await run("subscribe", site.feed, "--allow-private");
    site.fail(500);
    const result = await run("watch", "--once", "--allow-private", "--delay", "0");
    expect(result.code).toBe(1);
    expect(result.stderr).toContain("0 feeds read, 1 failed");
    expect(result.stderr).not.toContain("    at ");
    expect((await sources())[0]?.health.status).not.toBe("ok");
  });

  it("watches until it is interrupted, and ends with 130", async () => {
    site.publish("Accra");
    await run("subscribe", site.feed, "--allow-private");
    let told = false;
    const stopped = await runCli(["watch", "--allow-private", "--delay", "0"], {
      db,
      onStderr: (text, kill) => {
        if (told || !text.includes("Accra")) return;
        told = true;
        kill("SIGINT");
      },
    });
    expect(stopped.code).toBe(130);
    expect(await articleCount()).toBeLessThanOrEqual(1);
    expect((await sources())[0]?.feed).toBe(site.feed);
  });

  it("reads and writes OPML, folders and all, and tells what it cannot subscribe to", async () => {
    const opml = join(folder, "list.opml");
    writeFileSync(
      opml,
      `<opml version="2.0"><head/><body><outline text="Africa">
        <outline type="rss" text="Town news" xmlUrl="${site.feed}"/>
        <outline type="rss" text="Other" xmlUrl="https://example.org/other.xml"/></outline>
        <outline type="rss" text="Bad" xmlUrl="ftp://example.org/feed"/></body></opml>`,
    );
    const imported = await run("sources", "import", opml);
    expect(imported.code).toBe(3);
    expect(imported.stderr).toContain("refused: ftp://example.org/feed");
    expect(imported.stderr).toContain("2 added, 0 updated, 0 unchanged");
    const exported = await run("sources", "export");
    expect(exported.code).toBe(0);
    expect(exported.stdout).toContain(site.feed);
    expect(exported.stdout).toContain('text="Africa"');
    const other = join(folder, "other.db");
    const back = join(folder, "back.opml");
    writeFileSync(back, exported.stdout);
    expect((await runCli(["sources", "import", back], { db: other })).code).toBe(0);
    const feeds = jsonLines<SourceLine>((await runCli(["sources", "--json"], { db: other })).stdout);
    expect(feeds.map(({ feed }) => feed).sort()).toEqual((await sources()).map(({ feed }) => feed).sort());
  });

  it.each([
    ["a list that is not there", ["sources", "import", "none.opml"], 1, "There is no such file"],
    ["no list named", ["sources", "import"], 2, "OPML"],
    ["an address nobody subscribed to", ["unsubscribe", "https://example.org/none"], 1, "no subscription"],
    ["an interval that is none", ["subscribe", "https://example.org/feed", "--every", "often"], 2, "often"],
    ["a private address without leave", ["subscribe", "http://127.0.0.1:8099/feed"], 1, "private"],
  ])("says plainly what is wrong with %s", async (_name, args, code, words) => {
    const result = await run(...args);
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(words);
    expect(result.stderr).not.toContain("    at ");
  });

  it("prunes pages by the setting given, and leaves what is young enough", async () => {
    site.publish("Accra");
    await run("subscribe", site.feed, "--allow-private");
    await watchOnce();
    expect(JSON.parse((await run("prune", "--keep-raw", "30", "--json")).stdout)).toMatchObject({ pages: 0 });
    const pruned = JSON.parse((await run("prune", "--keep-raw", "none", "--json")).stdout);
    expect(pruned.pages).toBe(1);
    expect(pruned.bytes).toBeGreaterThan(0);
    expect(pruned.givenBack).toBeGreaterThanOrEqual(0);
    const again = await run("reextract", "--all", "--force", "--json");
    expect(jsonLines<{ error: { code: string } }>(again.stdout)[0]?.error.code).toBe("RAW_MISSING");
    expect(again.code).toBe(0);
  });
});

/** Lets an hour pass for the database: every subscription is due. */
function fallDue(): void {
  const raw = new DatabaseSync(db);
  raw.exec("update sources set next_due = '2020-01-01T00:00:00.000Z'");
  raw.close();
}
