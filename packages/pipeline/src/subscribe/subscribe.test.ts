import type { Store } from "@dateline/core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { createPoliteFetcher, isPublicAddress, type PoliteFetcherOptions } from "../fetch/index.ts";
import { openStore } from "../open-store.ts";
import { rssText } from "../testing/feed-texts.ts";
import { type NewsAnswer, type NewsServer, newsServer } from "../testing/news-server.ts";
import { privateHosts } from "../testing/private-hosts.ts";
import { exportOpml, importOpml } from "./opml.ts";
import { feedAddress, subscribe } from "./subscribe.ts";

let server: NewsServer;
let store: Store;

beforeAll(async () => {
  server = await newsServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  store = await openStore(":memory:");
});
afterEach(async () => {
  await store.close();
  server.reset();
});

function fetcher(more: Partial<PoliteFetcherOptions> = {}) {
  return createPoliteFetcher({ now: () => new Date(), delayMs: 0, limits: { allowPrivate: true }, ...more });
}

const to = (path: string, more: Partial<PoliteFetcherOptions> = {}) =>
  subscribe(store, fetcher(more), { url: path.startsWith("/") ? server.origin + path : path, everySeconds: null });
const page = (head: string, body = ""): NewsAnswer => ({
  headers: { "content-type": "text/html" },
  body: `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
});
const feed = (): NewsAnswer => ({
  headers: { "content-type": "application/rss+xml" },
  body: rssText(server.origin, [{ path: "/a" }]),
});
const link = (href: string, title = "News") =>
  `<link rel="alternate" type="application/rss+xml" href="${href}" title="${title}">`;

test("a feed is subscribed to by its address, once", async () => {
  server.set("/rss", feed());
  const first = await to("/rss#latest");
  expect(first).toMatchObject({
    outcome: "added",
    others: [],
    source: { feed: `${server.origin}/rss`, title: "Paper" },
  });
  expect(await to("/rss")).toMatchObject({ outcome: "unchanged", source: { id: first.source.id } });
  expect(await store.listSources()).toHaveLength(1);
  expect(server.paths).toEqual(["/rss", "/rss"]);
});

test("a page's feed is found, that of its comments last, and one that is none is passed over", async () => {
  server.set("/", page(link("/comments/feed", "Comments") + link("/dead.xml") + link("/not.xml") + link("/world.xml")));
  for (const path of ["/comments/feed", "/world.xml"]) server.set(path, feed());
  server.set("/not.xml", page("", "no feed"));
  const { source, others } = await to("/");
  expect(source).toMatchObject({ feed: `${server.origin}/world.xml`, site: `${server.origin}/`, title: "Paper" });
  expect(others.map((url) => url.replace(server.origin, ""))).toEqual(["/dead.xml", "/not.xml", "/comments/feed"]);
});

test("a page that names no feed may have one in a usual place", async () => {
  server.set("/section/story", page("<title>A story</title>"));
  server.set("/rss.xml", feed());
  expect((await to("/section/story")).source.feed).toBe(`${server.origin}/rss.xml`);
});

test("a page without a feed, a missing one and one whose feeds all fail are said plainly, and nothing is kept", async () => {
  server.set("/bare", page("<title>A story</title>"));
  server.set("/broken", page(link("/dead.xml")));
  await expect(to("/bare")).rejects.toMatchObject({ code: "INVALID_DATA", what: expect.stringContaining("no feed") });
  await expect(to("/none")).rejects.toMatchObject({ code: "FETCH_FAILED", status: 404 });
  await expect(to("/broken")).rejects.toMatchObject({ code: "FETCH_FAILED", where: `${server.origin}/dead.xml` });
  await expect(to("ftp://paper.example/rss")).rejects.toMatchObject({ code: "ADDRESS_REFUSED" });
  expect(await store.listSources()).toEqual([]);
});

test("where the address has moved for good, the new one is kept", async () => {
  server.set("/old", { status: 301, headers: { location: "/rss" } });
  server.set("/away", { status: 302, headers: { location: "/rss" } });
  server.set("/rss", feed());
  expect((await to("/old")).source.feed).toBe(`${server.origin}/rss`);
  expect((await to("/away")).source.feed).toBe(`${server.origin}/away`);
});

test.each(privateHosts)("%s is refused: %s, as an address and as the feed that a page names", async (_, host) => {
  const options = { limits: { timeoutMs: 3000 } };
  const private_ = `http://${host}:${server.port}/secret`;
  server.set("/secret", feed());
  await expect(to(private_, options)).rejects.toMatchObject({ code: "ADDRESS_REFUSED" });
  expect(server.paths).toEqual([]);
  // The page itself may be fetched, and nothing after it.
  server.set("/", page(link(private_)));
  let hops = 0;
  const isAllowed = (address: string) => {
    hops += 1;
    return hops === 1 || isPublicAddress(address);
  };
  const found = to("/", { ...options, isAllowed });
  await expect(found).rejects.toMatchObject({ code: "ADDRESS_REFUSED" });
  expect(server.paths).toEqual(["/"]);
});

test.each([
  ["paper.example/rss", "https://paper.example/rss"],
  ["paper.example:8443/rss", "https://paper.example:8443/rss"],
  ["feed://paper.example/rss", "https://paper.example/rss"],
  ["feed:http://paper.example/rss", "http://paper.example/rss"],
  [" HTTP://Paper.Example/rss#top ", "http://paper.example/rss"],
])("%s is taken for %s", (written, meant) => {
  expect(feedAddress(written)).toBe(meant);
});

test.each([
  "ftp://paper.example/rss",
  "javascript:alert(1)",
  "file:///etc/hostname",
  "",
  "http://[x",
  "mailto:a@b.example",
])("%s cannot be subscribed to", (written) => {
  expect(() => feedAddress(written)).toThrow(expect.objectContaining({ code: "ADDRESS_REFUSED" }));
});

const list = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="World"><outline text="Africa"><outline type="rss" text="Paper &amp; Co" xmlUrl="https://paper.example/rss" htmlUrl="https://paper.example/"/></outline></outline>
<outline type="rss" text="Journal" xmlUrl="https://journal.example/atom"/>
<outline type="rss" text="Odd" xmlUrl="file:///etc/hostname"/></body></opml>`;

test("a list of another reader is taken over with its folders, and comes back the same", async () => {
  const bytes = new TextEncoder().encode(list);
  expect(await importOpml(store, bytes)).toEqual({
    added: 2,
    updated: 0,
    unchanged: 0,
    refused: ["file:///etc/hostname"],
  });
  expect(await importOpml(store, bytes)).toMatchObject({ added: 0, unchanged: 2 });
  const sources = await store.listSources();
  expect(sources).toMatchObject([
    { title: "Journal", feed: "https://journal.example/atom", folders: [] },
    {
      title: "Paper & Co",
      feed: "https://paper.example/rss",
      site: "https://paper.example/",
      folders: ["World", "Africa"],
    },
  ]);
  const other = await openStore(":memory:");
  await importOpml(other, new TextEncoder().encode(exportOpml(sources)));
  const told = (all: typeof sources) =>
    all.map(({ id, feed, title, site, folders }) => ({ id, feed, title, site, folders }));
  expect(told(await other.listSources())).toEqual(told(sources));
  await other.close();
});

test.each(["", "no list", "<html><body>Page</body></html>", "<opml><body></body></opml>"])(
  "%j is no list",
  async (text) => {
    const imported = importOpml(store, new TextEncoder().encode(text));
    await expect(imported).rejects.toMatchObject({ code: "INVALID_DATA" });
  },
);
