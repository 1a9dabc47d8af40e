import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type NewsAnswer, type NewsServer, newsServer } from "../testing/news-server.ts";
import { privateHosts } from "../testing/private-hosts.ts";
import { createPoliteFetcher, type PoliteFetcherOptions } from "./polite-fetcher.ts";

let server: NewsServer;
let time = 0;
let waits: number[] = [];

beforeAll(async () => {
  server = await newsServer();
});
afterEach(() => {
  server.reset();
  time = 0;
  waits = [];
});
afterAll(() => server.close());

function fetcher(more: Partial<PoliteFetcherOptions> = {}) {
  return createPoliteFetcher({
    now: () => new Date(Date.parse("2026-01-02T03:00:00Z") + time),
    wait: async (ms) => {
      waits.push(ms);
      time += ms;
    },
    delayMs: 1000,
    limits: { allowPrivate: true },
    ...more,
  });
}

const page: NewsAnswer = { headers: { "content-type": "text/html" }, body: "x" };
const robots = (body: string): NewsAnswer => ({ headers: { "content-type": "text/plain" }, body });

function site(answer?: NewsAnswer): void {
  if (answer) server.set("/robots.txt", answer);
  for (const path of ["/a", "/b", "/private/c"]) server.set(path, page);
}

test("what robots.txt refuses is not fetched, what it allows is, and it is read once", async () => {
  site(robots("User-agent: *\nDisallow: /private/\n"));
  const { found } = fetcher();
  await found(`${server.origin}/a`);
  await expect(found(`${server.origin}/private/c`)).rejects.toMatchObject({ code: "ROBOTS_REFUSED" });
  await found(`${server.origin}/b`);
  expect(server.paths).toEqual(["/robots.txt", "/a", "/b"]);
});

test("rules for this program by its name go before those for all", async () => {
  site(robots("User-agent: *\nDisallow: /\n\nUser-agent: dateline\nDisallow: /b\n"));
  const { found } = fetcher();
  await found(`${server.origin}/a`);
  await expect(found(`${server.origin}/b`)).rejects.toMatchObject({ code: "ROBOTS_REFUSED" });
  const other = fetcher({ limits: { allowPrivate: true, userAgent: "Desk/2 (+https://paper.example)" } });
  await expect(other.found(`${server.origin}/a`)).rejects.toMatchObject({ code: "ROBOTS_REFUSED" });
});

test("what a person asked for is fetched without a look at robots.txt", async () => {
  site(robots("User-agent: *\nDisallow: /\n"));
  await fetcher().asked(`${server.origin}/a`);
  expect(server.paths).toEqual(["/a"]);
});

test.each([404, 401, 403, 410])("a host that answers %d for robots.txt allows all", async (status) => {
  site({ status });
  await fetcher().found(`${server.origin}/a`);
  expect(server.paths).toEqual(["/robots.txt", "/a"]);
});

test.each([
  ["500", { status: 500 }, 600_000],
  ["503 with a time", { status: 503, headers: { "retry-after": "7200" } }, 7_200_000],
  ["429", { status: 429 }, 600_000],
  ["a cut connection", ((request) => request.socket.destroy()) as NewsAnswer, 600_000],
] satisfies [string, NewsAnswer, number][])("while robots.txt gives %s, pages wait", async (_, answer, wait) => {
  site();
  server.set("/robots.txt", answer, robots(""));
  const { found } = fetcher();
  const refused = { code: "FETCH_FAILED", retryAfterMs: wait, where: `${server.origin}/robots.txt` };
  await expect(found(`${server.origin}/a`)).rejects.toMatchObject(refused);
  await expect(found(`${server.origin}/b`)).rejects.toMatchObject(refused);
  expect(server.paths).toEqual(["/robots.txt"]);
  time += wait + 1;
  await found(`${server.origin}/a`);
  expect(server.paths).toEqual(["/robots.txt", "/robots.txt", "/a"]);
});

test("robots.txt is read again when it is no longer fresh, after an hour at the least and a day at the most", async () => {
  site({ headers: { "content-type": "text/plain", "cache-control": "max-age=10" }, body: "" });
  const { found } = fetcher();
  await found(`${server.origin}/a`);
  time += 3_500_000;
  await found(`${server.origin}/a`);
  expect(server.paths.filter((path) => path === "/robots.txt")).toHaveLength(1);
  time += 200_000;
  await found(`${server.origin}/a`);
  expect(server.paths.filter((path) => path === "/robots.txt")).toHaveLength(2);
});

test("the host's crawl delay is kept, a minute at most, and the own pause where it is longer", async () => {
  site(robots("User-agent: *\nCrawl-delay: 7\n"));
  const { found } = fetcher();
  await found(`${server.origin}/a`);
  await found(`${server.origin}/b`);
  expect(waits).toEqual([7000, 7000]);
  server.reset();
  waits = [];
  site(robots("User-agent: *\nCrawl-delay: 86400\n"));
  await fetcher().found(`${server.origin}/a`);
  expect(waits).toEqual([60_000]);
});

test("a host gets one request at a time, however many ask", async () => {
  site(robots(""));
  const { found } = fetcher({ delayMs: 0 });
  server.set("/a", (_, response) =>
    setTimeout(() => response.writeHead(200, { "content-type": "text/html" }).end("x"), 20),
  );
  await Promise.all([1, 2, 3, 4].map(() => found(`${server.origin}/a`)));
  expect(server.mostAtOnce()).toBe(1);
  expect(server.paths).toEqual(["/robots.txt", "/a", "/a", "/a", "/a"]);
});

test.each(privateHosts)("robots.txt is not fetched from %s: %s, nor the page", async (_, host) => {
  server.set("/robots.txt", robots(""));
  const { found } = fetcher({ limits: { timeoutMs: 3000 } });
  await expect(found(`http://${host}:${server.port}/a`)).rejects.toMatchObject({ code: "ADDRESS_REFUSED" });
  expect(server.paths).toEqual([]);
});

test.each(["127.0.0.2", "0x7f000002", "[::1]", "[64:ff9b::7f00:1]", "169.254.169.254"])(
  "a robots.txt that redirects to %s is not followed",
  async (host) => {
    site({ status: 302, headers: { location: `http://${host}:${server.port}/b` } });
    const { found } = fetcher({ limits: { timeoutMs: 3000 }, isAllowed: (address) => address === "127.0.0.1" });
    await expect(found(`${server.origin}/a`)).rejects.toMatchObject({ code: "ADDRESS_REFUSED" });
    expect(server.paths).toEqual(["/robots.txt"]);
  },
);
