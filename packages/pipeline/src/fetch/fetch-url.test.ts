import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loopbackServer } from "../testing/loopback-server.ts";
import type { FetchLimits } from "./fetch-limits.ts";
import { fetchUrl } from "./fetch-url.ts";

const now = () => new Date("2026-01-02T03:04:05Z");
const bomb = gzipSync(Buffer.alloc(30_000_000));
let server: Awaited<ReturnType<typeof loopbackServer>>;

beforeAll(async () => {
  server = await loopbackServer(answer);
});
afterAll(() => server.close());

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? "").split("?")[0] ?? "";
  const redirect = (location: string, status = 302) => response.writeHead(status, { location }).end();
  const html = { "content-type": "text/html; charset=utf-8" };
  if (path === "/page") response.writeHead(200, html).end("<p>Été</p>");
  else if (path === "/agent") response.writeHead(200, html).end(JSON.stringify(request.headers));
  else if (path === "/gzip")
    response.writeHead(200, { ...html, "content-encoding": "gzip" }).end(gzipSync("<p>small</p>"));
  else if (path === "/bomb") response.writeHead(200, { ...html, "content-encoding": "gzip" }).end(bomb);
  else if (path === "/big") response.writeHead(200, html).end("x".repeat(5000));
  else if (path === "/endless") writeForEver(response);
  else if (path === "/once") redirect("/page?moved#part", 301);
  else if (path === "/loop") redirect("/loop");
  else if (path.startsWith("/hop/")) redirect(path === "/hop/1" ? "/page" : `/hop/${Number(path.slice(5)) - 1}`);
  else if (path === "/to-file") redirect("file:///etc/hostname");
  else if (path === "/to-nowhere") redirect("http://[broken");
  else if (path === "/image") response.writeHead(200, { "content-type": "image/png" }).end("x");
  else if (path === "/untyped") response.writeHead(200).end("text");
  else if (path === "/cut") cut(response);
  else if (path === "/slow-body") response.writeHead(200, html).write("<p>");
  else if (path === "/error") response.writeHead(500).end("no");
  else if (path !== "/slow") response.writeHead(404).end("none");
}

function writeForEver(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/plain" });
  const chunk = "x".repeat(65_536);
  const more = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once("drain", more);
  };
  more();
}

function cut(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/html", "content-length": "500" }).write("<p>half");
  setTimeout(() => response.destroy(), 20);
}

function get(path: string, limits: Partial<FetchLimits> = {}, signal?: AbortSignal) {
  return fetchUrl(path.startsWith("/") ? server.origin + path : path, {
    limits: { allowPrivate: true, ...limits },
    signal,
    now,
  });
}

test("a page comes as its bytes, with its address, its type and the moment", async () => {
  const page = await get("/page");
  expect(new TextDecoder().decode(page.bytes)).toBe("<p>Été</p>");
  expect({ ...page, bytes: null }).toEqual({
    source: { kind: "url", url: `${server.origin}/page` },
    url: `${server.origin}/page`,
    bytes: null,
    contentType: "text/html; charset=utf-8",
    fetchedAt: "2026-01-02T03:04:05.000Z",
  });
});

test("a request says who asks and that it wants a page", async () => {
  const headers = JSON.parse(new TextDecoder().decode((await get("/agent")).bytes));
  expect(headers["user-agent"]).toMatch(/^Dateline\//);
  expect(headers.accept).toContain("text/html");
  expect(headers.cookie).toBeUndefined();
});

test("a compressed page is unpacked, and one without a type is read", async () => {
  expect(new TextDecoder().decode((await get("/gzip")).bytes)).toBe("<p>small</p>");
  expect(await get("/untyped")).toMatchObject({ contentType: null });
});

test("redirects are followed to the page, whose address is kept beside the one asked for", async () => {
  const page = await get("/once");
  expect(page.source).toEqual({ kind: "url", url: `${server.origin}/once` });
  expect(page.url).toBe(`${server.origin}/page?moved#part`);
  expect((await get("/hop/8")).url).toBe(`${server.origin}/page`);
});

test("too many redirects and loops end", async () => {
  await expect(get("/hop/9")).rejects.toMatchObject({ code: "FETCH_FAILED", what: expect.stringContaining("8 times") });
  const before = server.paths.length;
  await expect(get("/loop", { maxRedirects: 3 })).rejects.toMatchObject({ code: "FETCH_FAILED" });
  expect(server.paths.length - before).toBe(4);
});

test("a redirect to another scheme or to no address is not followed", async () => {
  await expect(get("/to-file")).rejects.toMatchObject({ code: "ADDRESS_REFUSED", where: "file:///etc/hostname" });
  await expect(get("/to-nowhere")).rejects.toMatchObject({ code: "FETCH_FAILED" });
});

test.each(["file:///etc/hostname", "ftp://example.org/a", "data:text/html,x", "javascript:1", "not an address"])(
  "%s is refused",
  async (address) => {
    await expect(get(address.startsWith("/") ? "" : address)).rejects.toMatchObject({ code: "ADDRESS_REFUSED" });
  },
);

test("an answer other than a good one is told with its number", async () => {
  await expect(get("/none")).rejects.toMatchObject({ code: "FETCH_FAILED", what: "The server answered 404 Not Found" });
  await expect(get("/error")).rejects.toMatchObject({ code: "FETCH_FAILED", what: expect.stringContaining("500") });
});

test("what is no text is not read", async () => {
  await expect(get("/image")).rejects.toMatchObject({
    code: "FETCH_FAILED",
    what: expect.stringContaining("image/png"),
  });
});

test("a page over the limit is refused, also one that is small only while packed", async () => {
  expect((await get("/big", { maxBytes: 5000 })).bytes).toHaveLength(5000);
  await expect(get("/big", { maxBytes: 4999 })).rejects.toMatchObject({ code: "INPUT_TOO_LARGE" });
  expect(bomb.length).toBeLessThan(100_000);
  await expect(get("/bomb", { maxBytes: 1_000_000 })).rejects.toMatchObject({ code: "INPUT_TOO_LARGE" });
  await expect(get("/endless", { maxBytes: 1_000_000 })).rejects.toMatchObject({ code: "INPUT_TOO_LARGE" });
});

test.each(["/slow", "/slow-body"])("%s ends when the time is up", async (path) => {
  await expect(get(path, { timeoutMs: 300 })).rejects.toMatchObject({ code: "FETCH_TIMEOUT" });
});

test("a connection that breaks is told as such", async () => {
  await expect(get("/cut")).rejects.toMatchObject({ code: "FETCH_FAILED" });
  const gone = await loopbackServer(() => undefined);
  await gone.close();
  await expect(get(`${gone.origin}/page`)).rejects.toMatchObject({
    code: "FETCH_FAILED",
    what: expect.stringContaining("ECONNREFUSED"),
  });
});

test("a person's stop is passed on as it is", async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  await expect(get("/slow", {}, stop.signal)).rejects.toMatchObject({ name: "AbortError" });
});
