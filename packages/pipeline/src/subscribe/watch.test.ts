import type { Source, Store } from "@dateline/core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openStore } from "../open-store.ts";
import { loadStages, type Stages } from "../stage/index.ts";
import { rssText, type TestItem } from "../testing/feed-texts.ts";
import { type NewsAnswer, type NewsServer, newsServer } from "../testing/news-server.ts";
import { type WatchContext, type WatchOptions, watch } from "./watch.ts";
import type { WatchReport } from "./watch-report.ts";

const start = Date.parse("2026-01-05T00:00:00Z");
const hour = 3_600_000;
let server: NewsServer;
let stages: Stages;
let store: Store;
let time = start;
let reports: WatchReport[] = [];

beforeAll(async () => {
  server = await newsServer();
  stages = loadStages();
});
afterAll(async () => {
  await stages.close();
  await server.close();
});
beforeEach(async () => {
  time = start;
  reports = [];
  // The store has a clock of its own, so what it adds now is due from the start of the test's clock on.
  store = await openStore(":memory:");
});
afterEach(async () => {
  await store.close();
  server.reset();
});

const story = (words: string): NewsAnswer => ({
  headers: { "content-type": "text/html; charset=utf-8" },
  body: `<!doctype html><html lang="en"><head><title>${words}</title></head><body><article><h1>${words}</h1>
${[1, 2, 3, 4].map((number) => `<p>The council of ${words} met for the ${number}. time and spoke about the bridge over the river for hours.</p>`).join("\n")}
</article></body></html>`,
});

function feed(items: readonly TestItem[], headers: Record<string, string> = {}): NewsAnswer {
  return { headers: { "content-type": "application/rss+xml", ...headers }, body: rssText(server.origin, items) };
}

async function subscribed(path = "/rss", everySeconds: number | null = null): Promise<string> {
  const { source } = await store.saveSource({
    feed: server.origin + path,
    title: null,
    site: null,
    folders: [],
    everySeconds,
  });
  // The moment of adding is that of the machine's clock.
  time = Math.max(time, Date.parse(source.addedAt));
  return source.id;
}

function run(options: Partial<WatchOptions> = {}, context: Partial<WatchContext> = {}) {
  return watch(
    stages,
    store,
    {
      once: true,
      lanes: 1,
      itemLimit: 20,
      delayMs: 0,
      keepRaw: "all",
      limits: { allowPrivate: true, timeoutMs: 20_000 },
      ...options,
    },
    {
      owner: "test",
      now: () => new Date(time),
      wait: async (ms) => {
        time += ms;
      },
      random: () => 0,
      signal: new AbortController().signal,
      report: (report) => reports.push(report),
      ...context,
    },
  );
}

async function sourceOf(id: string): Promise<Source> {
  const source = await store.source(id);
  if (!source) throw new Error("the source is gone");
  return source;
}

const dueIn = ({ health }: Source) => (health.nextDue === null ? null : Date.parse(health.nextDue) - time);
const pages = () => server.paths.filter((path) => path !== "/robots.txt");

test("new items become articles, and the next fetch asks only for changes", async () => {
  const id = await subscribed();
  server.set("/rss", feed([{ path: "/a" }, { path: "/b" }], { etag: '"1"' }), { status: 304 });
  server.set("/a", story("Accra"));
  server.set("/b", story("Bamako"));
  expect(await run()).toEqual({
    sources: { read: 1, failed: 0 },
    articles: { added: 2, updated: 0, unchanged: 0, failed: 0 },
  });
  expect(await store.counts()).toMatchObject({ articles: 2 });
  const first = await sourceOf(id);
  expect(first).toMatchObject({
    title: "Paper",
    health: { status: "ok", errorRate: 0, itemsSeen: 2, articlesAdded: 2, lastError: null },
  });
  expect(dueIn(first)).toBe(hour);
  expect((await run()).sources.read).toBe(0);
  time += hour;
  expect(await run()).toMatchObject({ sources: { read: 1 }, articles: { added: 0 } });
  expect(server.headersOf("/rss")["if-none-match"]).toBe('"1"');
  expect(pages()).toEqual(["/rss", "/a", "/b", "/rss"]);
  expect(reports.at(-1)).toMatchObject({ kind: "poll-finished", outcome: "not-modified" });
});

test("an item is fetched once, however often the feed lists it, and again when the feed says it changed", async () => {
  await subscribed();
  const item = (published: string) => feed([{ path: "/a", published }]);
  server.set("/rss", item("2026-01-01T00:00:00Z"), item("2026-01-01T00:00:00Z"), item("2026-01-02T00:00:00Z"));
  server.set("/a", story("Accra"));
  for (const _ of [1, 2, 3, 4]) {
    await run();
    time += hour;
  }
  expect(pages()).toEqual(["/rss", "/a", "/rss", "/rss", "/a", "/rss"]);
});

test("items over the limit come with the next fetches, which ask for the whole feed until none is left", async () => {
  await subscribed();
  const items = ["/a", "/b", "/c", "/d", "/e"].map((path) => ({ path }));
  server.set("/rss", feed(items, { etag: '"1"' }));
  for (const { path } of items) server.set(path, story(path.slice(1).toUpperCase()));
  const added = [];
  for (const _ of [1, 2, 3, 4]) {
    added.push((await run({ itemLimit: 2 })).articles.added);
    time += hour;
  }
  expect(added).toEqual([2, 2, 1, 0]);
  expect(server.headersOf("/rss")["if-none-match"]).toBe('"1"');
});

test("the host's cache headers and the feed's ttl put the next fetch off", async () => {
  const cached = await subscribed("/cached");
  const lasting = await subscribed("/lasting");
  server.set("/cached", feed([], { "cache-control": "max-age=7200" }));
  const body = rssText(server.origin, []).replace("<title>", "<ttl>180</ttl><title>");
  server.set("/lasting", { headers: { "content-type": "text/xml" }, body });
  await run();
  expect(dueIn(await sourceOf(cached))).toBe(2 * hour);
  expect(dueIn(await sourceOf(lasting))).toBe(3 * hour);
});

test("a host that flaps is asked ever more rarely, and as before once it is well", async () => {
  const id = await subscribed();
  const down = { status: 500 };
  server.set("/rss", down, down, down, feed([]), down);
  const due = [];
  for (const _ of [1, 2, 3, 4, 5]) {
    await run({}, { random: () => 0.5 });
    const source = await sourceOf(id);
    due.push(Math.round((dueIn(source) ?? 0) / 60_000));
    time = Date.parse(source.health.nextDue ?? "");
  }
  expect(due).toEqual([5, 10, 20, 63, 5]);
  expect((await sourceOf(id)).health).toMatchObject({
    status: "failing",
    failures: 1,
    errorRate: 0.8,
    lastError: { code: "FETCH_FAILED", message: expect.stringContaining("500") },
  });
});

test.each([
  ["seconds", () => "7200"],
  ["a date", () => new Date(time + 2 * hour).toUTCString()],
])("429 with Retry-After in %s is kept", async (_, header) => {
  const id = await subscribed();
  time = Math.ceil(time / 1000) * 1000;
  server.set("/rss", { status: 429, headers: { "retry-after": header() } });
  expect((await run()).sources).toEqual({ read: 0, failed: 1 });
  expect(dueIn(await sourceOf(id))).toBe(2 * hour);
});

test.each([
  ["a host that hangs", ((_request, _response) => undefined) as NewsAnswer, "FETCH_TIMEOUT"],
  ["a connection that is cut", ((request) => request.socket.destroy()) as NewsAnswer, "FETCH_FAILED"],
  ["a redirect in a circle", { status: 302, headers: { location: "/rss" } }, "FETCH_FAILED"],
  ["a page that is no feed", { headers: { "content-type": "text/html" }, body: "<p>Moved</p>" }, "INVALID_DATA"],
  ["an answer of another kind", { headers: { "content-type": "image/png" }, body: "x" }, "FETCH_FAILED"],
] satisfies [string, NewsAnswer, string][])("%s is a failure of that feed alone", async (_, answer, code) => {
  const bad = await subscribed();
  await subscribed("/good");
  server.set("/rss", answer);
  server.set("/good", feed([]));
  expect((await run({ limits: { allowPrivate: true, timeoutMs: 2000 } })).sources).toEqual({ read: 1, failed: 1 });
  expect((await sourceOf(bad)).health).toMatchObject({ status: "failing", failures: 1, lastError: { code } });
});

test("a permanent redirect changes the stored address, a passing one does not", async () => {
  const moved = await subscribed("/old");
  const away = await subscribed("/away");
  server.set("/old", { status: 301, headers: { location: "/new" } });
  server.set("/away", { status: 302, headers: { location: "/new" } });
  server.set("/new", feed([]));
  await run();
  expect((await sourceOf(moved)).feed).toBe(`${server.origin}/new`);
  expect((await sourceOf(away)).feed).toBe(`${server.origin}/away`);
});

test("410 ends a feed at once; failures over a week end it, and both are reported and not asked again", async () => {
  const gone = await subscribed("/gone");
  const broken = await subscribed("/broken");
  server.set("/gone", { status: 410 });
  server.set("/broken", { status: 404 });
  for (let tries = 0; tries < 30; tries += 1) {
    await run();
    time += 20 * hour;
  }
  expect((await sourceOf(gone)).health).toMatchObject({ status: "dead", failures: 1, nextDue: null });
  expect((await sourceOf(broken)).health).toMatchObject({ status: "dead", nextDue: null });
  expect((await sourceOf(broken)).health.failures).toBeGreaterThanOrEqual(10);
  const dead = reports.filter((report) => report.kind === "poll-finished" && report.outcome === "dead");
  expect(dead).toHaveLength(2);
  const asked = server.paths.length;
  time += 1000 * hour;
  await run();
  expect(server.paths).toHaveLength(asked);
});

test("one bad item does not stop the rest; one that fails for now is tried three times, one without an article once", async () => {
  const id = await subscribed();
  server.set("/rss", feed([{ path: "/missing" }, { path: "/empty" }, { path: "/a" }], { etag: '"1"' }));
  server.set("/empty", { headers: { "content-type": "text/html" }, body: "<nav><a href='/'>Home</a></nav>" });
  server.set("/a", story("Accra"));
  for (const _ of [1, 2, 3, 4]) {
    await run();
    time += hour;
  }
  const count = (path: string) => server.paths.filter((asked) => asked === path).length;
  expect([count("/missing"), count("/empty"), count("/a")]).toEqual([3, 1, 1]);
  expect((await sourceOf(id)).health).toMatchObject({ status: "ok", articlesAdded: 1, itemsSeen: 3 });
  const failed = reports.filter((report) => report.kind === "item-finished" && report.outcome === "failed");
  expect(failed).toHaveLength(4);
});

test("a host of items that asks for patience gets no further request, and its items come later", async () => {
  const id = await subscribed();
  server.set("/rss", feed([{ path: "/a" }, { path: "/b" }, { path: "/c" }]));
  server.set("/a", story("Accra"));
  server.set("/b", { status: 429, headers: { "retry-after": "10800" } }, story("Bamako"));
  server.set("/c", story("Conakry"));
  expect((await run()).articles).toMatchObject({ added: 1, failed: 0 });
  expect(pages()).toEqual(["/rss", "/a", "/b"]);
  expect(dueIn(await sourceOf(id))).toBe(3 * hour);
  time += 3 * hour;
  expect((await run()).articles.added).toBe(2);
});

test("pages that robots.txt refuses are left out, the feed itself was asked for by a person", async () => {
  await subscribed();
  server.set("/robots.txt", {
    headers: { "content-type": "text/plain" },
    body: "User-agent: *\nDisallow: /rss\nDisallow: /b",
  });
  server.set("/rss", feed([{ path: "/a" }, { path: "/b" }]));
  server.set("/a", story("Accra"));
  server.set("/b", story("Bamako"));
  expect((await run()).articles).toMatchObject({ added: 1, failed: 1 });
  time += hour;
  await run();
  expect(server.paths).toEqual(["/rss", "/robots.txt", "/a", "/rss"]);
});

test("while robots.txt cannot be read, items wait without being counted as tried", async () => {
  const id = await subscribed();
  server.set("/robots.txt", { status: 500 }, { status: 404 });
  server.set("/rss", feed([{ path: "/a" }], { etag: '"1"' }));
  server.set("/a", story("Accra"));
  expect((await run()).articles).toMatchObject({ added: 0, failed: 0 });
  expect(await sourceOf(id)).toMatchObject({ health: { status: "ok", itemsSeen: 0 } });
  time += hour;
  expect((await run()).articles.added).toBe(1);
});

test("several workers on one database read every feed once", async () => {
  for (const path of ["/1", "/2", "/3"]) {
    await subscribed(path);
    server.set(path, feed([{ path: `${path}/a` }]));
    server.set(`${path}/a`, story(`town ${path.slice(1)}`));
  }
  const results = await Promise.all(["one", "two", "three"].map((owner) => run({}, { owner })));
  expect(results.reduce((sum, { articles }) => sum + articles.added, 0)).toBe(3);
  for (const path of ["/1", "/2", "/3"]) expect(server.paths.filter((asked) => asked === path)).toHaveLength(1);
});

test("a worker that lost its claim to another writes nothing of the feed", async () => {
  const id = await subscribed();
  server.set("/rss", feed([{ path: "/a" }]));
  server.set("/a", (_, response) => {
    time += hour;
    const taken = { owner: "other", now: new Date(time).toISOString(), until: new Date(time + hour).toISOString() };
    store.claimSource(taken).then(() => response.writeHead(500).end());
  });
  expect((await run()).sources).toEqual({ read: 0, failed: 0 });
  expect(await sourceOf(id)).toMatchObject({ health: { status: "new", lastAttempt: null } });
  expect(reports.at(-1)).toMatchObject({ kind: "poll-finished", outcome: "lost" });
});

test("a stop keeps what is finished, gives the claim back, and another run goes on", async () => {
  const id = await subscribed();
  const stop = new AbortController();
  server.set("/rss", feed([{ path: "/a" }, { path: "/b" }]));
  server.set("/a", story("Accra"));
  server.set("/b", () => stop.abort(), story("Bamako"));
  await expect(run({ once: false }, { signal: stop.signal })).rejects.toMatchObject({ code: "INTERRUPTED" });
  expect(await store.counts()).toMatchObject({ articles: 1 });
  expect(await sourceOf(id)).toMatchObject({ health: { status: "new", itemsSeen: 1 } });
  expect((await run({}, { owner: "next" })).articles.added).toBe(1);
  expect(pages()).toEqual(["/rss", "/a", "/b", "/rss", "/b"]);
});

test("watching goes on until it is stopped, and finds what is subscribed meanwhile", async () => {
  const stop = new AbortController();
  server.set("/rss", feed([]), () => stop.abort());
  let idle = 0;
  const wait = async (ms: number) => {
    idle += 1;
    if (idle === 2) await subscribed();
    time += ms;
    await new Promise((resolve) => setImmediate(resolve));
  };
  await expect(run({ once: false }, { signal: stop.signal, wait })).rejects.toMatchObject({ code: "INTERRUPTED" });
  expect(pages()).toEqual(["/rss", "/rss"]);
  expect(time - start).toBeGreaterThanOrEqual(hour);
});

test("a database that takes no more ends the watch with its error", async () => {
  await subscribed();
  server.set("/rss", feed([{ path: "/a" }]));
  server.set("/a", (_, response) => {
    store.close().then(() => response.writeHead(404).end());
  });
  await expect(run({ lanes: 2 })).rejects.toThrow();
  store = await openStore(":memory:");
});

test("kept bytes that are too old go while watching", async () => {
  await subscribed();
  await store.saveRaw("a".repeat(64), new TextEncoder().encode("old"), null);
  server.set("/rss", feed([]));
  time += 40 * 24 * hour;
  await run({ keepRaw: { days: 30 } });
  expect(reports.find(({ kind }) => kind === "pruned")).toMatchObject({ pages: 1 });
  expect(await store.raw("a".repeat(64))).toBeNull();
});
