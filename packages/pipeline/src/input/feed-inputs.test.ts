import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractor } from "@dateline/extract";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { atomText, jsonFeedText, rssText, wholeText } from "../testing/feed-texts.ts";
import { loopbackServer } from "../testing/loopback-server.ts";
import { eachInput } from "./each-input.ts";
import { type InputContext, listInputs } from "./list-inputs.ts";

let server: Awaited<ReturnType<typeof loopbackServer>>;
let served: Record<string, { type?: string; body?: string; location?: string }> = {};
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-feeds-"));
  server = await loopbackServer((request, response) => {
    const found = served[request.url ?? ""];
    if (found === undefined) response.writeHead(404).end("none");
    else if (found.location) response.writeHead(302, { location: found.location }).end();
    else response.writeHead(200, { "content-type": found.type ?? "text/html" }).end(found.body ?? "");
  });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});
afterEach(() => {
  served = {};
  server.paths.length = 0;
});

const items = [
  { path: "/old", published: "2026-01-01T08:00:00Z" },
  { path: "/new", published: "2026-01-03T08:00:00Z" },
  { path: "/middle", published: "2026-01-02T08:00:00Z" },
];
const story = (words: string) => ({ body: `<title>${words}</title><p>${words}</p>` });

/** Opens and reads everything; what fails is its error's code. */
async function readAll(location: string, more: Partial<InputContext> = {}) {
  const waits: number[] = [];
  const context: InputContext = {
    now: () => new Date("2026-01-05T00:00:00Z"),
    wait: async (ms) => {
      waits.push(ms);
    },
    limits: { allowPrivate: true },
    ...more,
  };
  const read = [];
  for await (const input of eachInput(await listInputs([location], context))) {
    const page = await input.read().catch((error: { code: string }) => error.code);
    read.push({ name: input.name.replace(server.origin, ""), page });
  }
  return { read, names: read.map(({ name }) => name), waits };
}

test.each([
  ["RSS", "application/rss+xml", rssText],
  ["Atom", "application/atom+xml", atomText],
  ["JSON Feed", "application/feed+json", jsonFeedText],
])("%s stands for the pages it lists, the newest first", async (_, type, write) => {
  served = { "/feed": { type, body: write(server.origin, items) }, "/new": story("New"), "/old": story("Old") };
  const { read, names } = await readAll(`${server.origin}/feed`);
  expect(names).toEqual(["/new", "/middle", "/old"]);
  expect(read[0]?.page).toMatchObject({
    source: { kind: "feed", feed: `${server.origin}/feed`, url: `${server.origin}/new` },
    url: `${server.origin}/new`,
    bytes: Buffer.from(story("New").body),
    told: { published: { value: "2026-01-03T08:00:00Z", source: "feed" } },
  });
  expect(read[1]?.page).toBe("FETCH_FAILED");
  expect(read[2]?.page).toMatchObject({ bytes: Buffer.from(story("Old").body) });
});

test("a news sitemap does so too, and an index stands for the pages of the sitemaps it lists, news first", async () => {
  const urls = items.map(
    ({ path, published }) =>
      `<url><loc>${server.origin}${path}</loc><news:news><news:publication_date>${published}</news:publication_date></news:news></url>`,
  );
  served = {
    "/map": { type: "application/xml", body: `<?xml version="1.0"?><urlset xmlns:news="x">${urls.join("")}</urlset>` },
    "/index": {
      type: "text/xml",
      body: `<sitemapindex>${["/topics", "/gone", "/news-map"].map((path) => `<sitemap><loc>${server.origin}${path}</loc></sitemap>`).join("")}</sitemapindex>`,
    },
    "/topics": { type: "text/xml", body: `<urlset><url><loc>${server.origin}/topic</loc></url></urlset>` },
    "/lost": {
      type: "text/xml",
      body: `<sitemapindex><sitemap><loc>${server.origin}/gone</loc></sitemap></sitemapindex>`,
    },
  };
  served["/news-map"] = served["/map"] as { body: string };
  expect((await readAll(`${server.origin}/map`)).names).toEqual(["/new", "/middle", "/old"]);
  expect((await readAll(`${server.origin}/index`)).names).toEqual(["/new", "/middle", "/old", "/topic"]);
  expect((await readAll(`${server.origin}/lost`)).read).toEqual([{ name: "/lost", page: "FETCH_FAILED" }]);
  server.paths.length = 0;
  await readAll(`${server.origin}/index`, { feedLimit: 3 });
  expect(server.paths).toEqual(["/index", "/robots.txt", "/news-map", "/new", "/middle", "/old"]);
});

test("at most the newest few are taken, and no page is fetched before its turn", async () => {
  served = { "/feed": { type: "text/xml", body: rssText(server.origin, items) }, "/new": story("New") };
  const context = { now: () => new Date(), limits: { allowPrivate: true }, delayMs: 0, feedLimit: 2 };
  const inputs = eachInput(await listInputs([`${server.origin}/feed`], context));
  expect((await inputs.next()).value?.name).toBe(`${server.origin}/new`);
  expect(server.paths).toEqual(["/feed"]);
  expect((await inputs.next()).value?.name).toBe(`${server.origin}/middle`);
  expect((await inputs.next()).done).toBe(true);
});

test("there is a pause before every further request to one host", async () => {
  served = { "/feed": { type: "text/xml", body: rssText(server.origin, items) } };
  expect((await readAll(`${server.origin}/feed`)).waits).toEqual([1000, 1000, 1000, 1000]);
  expect((await readAll(`${server.origin}/feed`, { delayMs: 250 })).waits).toEqual([250, 250, 250, 250]);
});

test("a feed that was cut off gives what it still holds", async () => {
  const text = rssText(server.origin, items);
  served = { "/feed": { type: "text/xml", body: text.slice(0, text.indexOf("Story /middle")) } };
  expect((await readAll(`${server.origin}/feed`)).names).toEqual(["/new", "/old"]);
});

test.each([
  ["RSS", rssText],
  ["Atom", atomText],
  ["JSON Feed", jsonFeedText],
])("where a link of %s is dead, the whole content in the feed stands in as a page", async (_, write) => {
  const [first, second] = items.map((item) => ({ ...item, content: wholeText }));
  if (!first || !second) throw new Error("no items");
  const excerpt = { path: "/excerpt", content: `${wholeText}<p>Read on […]</p>` };
  const short = { path: "/short", content: "<p>Two words.</p>" };
  served = { "/feed": { body: write(server.origin, [first, second, excerpt, short]) }, "/old": story("Old") };
  const { read } = await readAll(`${server.origin}/feed`);
  const page = read[0]?.page;
  if (typeof page !== "object") throw new Error("no page");
  expect(page.source).toEqual({ kind: "feed", feed: `${server.origin}/feed`, url: `${server.origin}/new` });
  const article = extractor.extract(page, {});
  expect(article.title).toBe("Story /new");
  expect(article.published?.value).toMatch(/^2026-01-03/);
  expect(article.text).toContain("The council of the town met for the 5. time");
  expect(read.slice(1).map((one) => typeof one.page)).toEqual(["object", "string", "string"]);
  expect(read[1]?.page).toMatchObject({ bytes: Buffer.from(story("Old").body) });
});

test("what a feed tells cannot break out of the page made of it", async () => {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    items: [
      {
        id: "1",
        title: `"><script>x()</script>`,
        language: `en"><b>`,
        content_text: `a < b & c. ${"Said again. ".repeat(50)}`,
      },
    ],
  };
  served = { "/feed": { type: "application/json", body: JSON.stringify(feed) } };
  const { read } = await readAll(`${server.origin}/feed`);
  const page = read[0]?.page;
  if (typeof page !== "object") throw new Error("no page");
  const html = new TextDecoder().decode(page.bytes);
  expect(html).not.toContain("<script>");
  expect(html).not.toContain("<b>");
  expect(html).toContain("a &lt; b & c.");
  expect(page.url).toBeNull();
});

test("redirects of the feed and of its items are followed", async () => {
  served = {
    "/moved": { location: "/feeds/now" },
    "/feeds/now": { type: "application/atom+xml", body: atomText("", [{ path: "../new" }]) },
    "/new": { location: "/new-address" },
    "/new-address": story("New"),
  };
  const { read, names } = await readAll(`${server.origin}/moved`);
  expect(names).toEqual(["/new"]);
  expect(read[0]?.page).toMatchObject({
    source: { kind: "feed", feed: `${server.origin}/moved`, url: `${server.origin}/new` },
    url: `${server.origin}/new-address`,
  });
});

test("a feed in a file or on standard input is opened as well, a page stays one page", async () => {
  const path = join(folder, "feed.xml");
  await writeFile(path, rssText(server.origin, items));
  expect((await readAll(path)).names).toEqual(["/new", "/middle", "/old"]);
  const readStdin = async () => Buffer.from(jsonFeedText(server.origin, items));
  expect((await readAll("-", { readStdin })).names).toHaveLength(3);
  const page = join(folder, "page.html");
  await writeFile(page, "<p>A page about <rss> tags</p>");
  expect((await readAll(page)).names).toEqual([page]);
});

test("a feed without items, one that cannot be fetched and an item without anything fail by name", async () => {
  served = {
    "/empty": { type: "text/xml", body: rssText(server.origin, []) },
    "/bare": { type: "text/xml", body: "<rss><channel><item><title>Only this</title></item></channel></rss>" },
  };
  expect((await readAll(`${server.origin}/empty`)).read).toEqual([{ name: "/empty", page: "NO_ARTICLE" }]);
  expect((await readAll(`${server.origin}/gone`)).read).toEqual([{ name: "/gone", page: "FETCH_FAILED" }]);
  expect((await readAll(`${server.origin}/bare`)).read).toEqual([{ name: "/bare: Only this", page: "NO_ARTICLE" }]);
});

test("a person's stop is not answered with the content of the feed", async () => {
  const stop = new AbortController();
  const path = join(folder, "whole.xml");
  await writeFile(path, rssText(server.origin, [{ path: "/new", content: wholeText }]));
  const context = { now: () => new Date(), limits: { allowPrivate: true }, signal: stop.signal };
  const { value } = await eachInput(await listInputs([path], context)).next();
  stop.abort();
  await expect(value?.read()).rejects.toMatchObject({ name: "AbortError" });
});

test("what a feed lists is fetched as robots.txt allows, the feed itself because a person named it", async () => {
  served = {
    "/robots.txt": { type: "text/plain", body: "User-agent: *\nDisallow: /feed\nDisallow: /new" },
    "/feed": { type: "text/xml", body: rssText(server.origin, items) },
    "/old": story("Old"),
    "/middle": story("Middle"),
  };
  const { read } = await readAll(`${server.origin}/feed`);
  expect(read.filter(({ page }) => page === "ROBOTS_REFUSED").map(({ name }) => name)).toEqual(["/new"]);
  expect(server.paths).toEqual(["/feed", "/robots.txt", "/middle", "/old"]);
});
