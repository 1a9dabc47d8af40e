import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type NewsServer, newsServer } from "../testing/news-server.ts";
import { type FetchOptions, fetchResource } from "./fetch-resource.ts";

const now = () => new Date("2026-01-02T03:04:05Z");
let server: NewsServer;

beforeAll(async () => {
  server = await newsServer();
});
afterEach(() => server.reset());
afterAll(() => server.close());

const get = (path: string, more: Partial<FetchOptions> = {}) =>
  fetchResource(server.origin + path, { now, ...more, limits: { allowPrivate: true, ...more.limits } });
const html = { "content-type": "text/html; charset=windows-1252" };

test("validators come back with the page, and with them the host may answer that nothing changed", async () => {
  const headers = { ...html, etag: '"v1"', "last-modified": "Thu, 01 Jan 2026 00:00:00 GMT" };
  server.set("/a", { headers, body: "x" }, { status: 304, headers: { etag: '"v1"', "cache-control": "max-age=900" } });
  const { validators, page } = await get("/a");
  expect(page?.contentType).toBe("text/html; charset=windows-1252");
  expect(validators).toEqual({ etag: '"v1"', lastModified: "Thu, 01 Jan 2026 00:00:00 GMT" });
  expect(server.headersOf("/a")).not.toHaveProperty("if-none-match");
  const again = await get("/a", { validators });
  expect(again).toMatchObject({ page: null, validators: { etag: '"v1"' }, freshMs: 900_000 });
  expect(server.headersOf("/a")).toMatchObject({
    "if-none-match": '"v1"',
    "if-modified-since": validators.lastModified,
  });
});

test("a host that answers 304 to a plain request has failed", async () => {
  server.set("/a", { status: 304 });
  await expect(get("/a")).rejects.toMatchObject({ code: "FETCH_FAILED", status: 304 });
});

test("only redirects that are all permanent move an address", async () => {
  const to = (path: string, status: number) => ({ status, headers: { location: path } });
  server.set("/page", { headers: html, body: "x" });
  server.set("/301", to("/page", 301));
  server.set("/308", to("/301", 308));
  server.set("/302", to("/page", 302));
  server.set("/301-302", to("/302", 301));
  server.set("/302-301", to("/301", 302));
  const movedTo = async (path: string) => (await get(path)).movedTo?.replace(server.origin, "") ?? null;
  expect(await movedTo("/page")).toBeNull();
  expect(await movedTo("/308")).toBe("/page");
  expect(await movedTo("/302")).toBeNull();
  expect(await movedTo("/301-302")).toBe("/302");
  expect(await movedTo("/302-301")).toBeNull();
});

test("an answer other than a good one is an error with its status and what it asks for", async () => {
  server.set("/busy", { status: 429, headers: { "retry-after": "120" } });
  server.set("/down", { status: 503, headers: { "retry-after": "Fri, 02 Jan 2026 03:05:05 GMT" } });
  server.set("/gone", { status: 410 });
  await expect(get("/busy")).rejects.toMatchObject({ code: "FETCH_FAILED", status: 429, retryAfterMs: 120_000 });
  await expect(get("/down")).rejects.toMatchObject({ status: 503, retryAfterMs: 60_000 });
  await expect(get("/gone")).rejects.toMatchObject({ status: 410, retryAfterMs: null });
});

test("the request calls itself what it is told to", async () => {
  server.set("/a", { headers: html, body: "x" });
  await get("/a");
  expect(server.headersOf("/a")["user-agent"]).toMatch(/^Dateline\//);
  await get("/a", { limits: { userAgent: "Desk/1 (+https://paper.example/bot)" } });
  expect(server.headersOf("/a")["user-agent"]).toBe("Desk/1 (+https://paper.example/bot)");
});

test("a length that promises more than comes is a broken connection, one that promises less ends the page there", async () => {
  server.set("/more", (_, response) => {
    response.socket?.end("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 500\r\n\r\n<p>half");
  });
  server.set("/less", (_, response) => {
    response.socket?.end("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 4\r\n\r\n<p>half and more");
  });
  server.set("/none", (request) => request.socket.destroy());
  await expect(get("/more")).rejects.toMatchObject({ code: "FETCH_FAILED" });
  await expect(get("/none")).rejects.toMatchObject({ code: "FETCH_FAILED" });
  const { page } = await get("/less");
  expect(new TextDecoder().decode(page?.bytes)).toBe("<p>h");
});

test("a page packed many times over is held to the limit of what comes out", async () => {
  const zeros = gzipSync(gzipSync(Buffer.alloc(50_000_000)));
  expect(zeros.length).toBeLessThan(5000);
  server.set("/bomb", { headers: { ...html, "content-encoding": "gzip, gzip" }, body: zeros });
  await expect(get("/bomb", { limits: { maxBytes: 1_000_000 } })).rejects.toMatchObject({ code: "INPUT_TOO_LARGE" });
  server.set("/false", { headers: { ...html, "content-encoding": "gzip" }, body: "no gzip" });
  await expect(get("/false")).rejects.toMatchObject({ code: "FETCH_FAILED" });
});
