import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type NewsServer, newsServer } from "../testing/news-server.ts";
import { privateHosts } from "../testing/private-hosts.ts";
import { fetchUrl } from "./fetch-url.ts";
import { type ProxySettings, proxyFor } from "./proxy-settings.ts";

const now = () => new Date("2026-01-02T03:04:05Z");
let site: NewsServer;
let proxy: Server;
let uri = "";
const asked: string[] = [];

/** A proxy that leads everything to the one site, whatever it was asked for. */
beforeAll(async () => {
  site = await newsServer();
  site.set("/page", { headers: { "content-type": "text/html" }, body: "through" });
  proxy = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(200, { "content-type": "text/html" }).end("through");
  });
  proxy.on("connect", (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    const through = connect(site.port, "127.0.0.1", () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
    through.pipe(socket).pipe(through);
    through.on("error", () => socket.destroy());
    socket.on("error", () => through.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  uri = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
afterAll(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await site.close();
});

const settings = (more: Partial<ProxySettings> = {}): ProxySettings => ({
  http: uri,
  https: uri,
  without: [],
  ...more,
});

test("a page is asked for through the proxy, which knows the name", async () => {
  asked.length = 0;
  const page = await fetchUrl("http://paper.invalid/page", { now, limits: { proxy: settings() } });
  expect(new TextDecoder().decode(page.bytes)).toBe("through");
  expect(asked).toEqual(["http://paper.invalid/page"]);
  await fetchUrl("https://paper.invalid/page", { now, limits: { proxy: settings() } }).catch(() => undefined);
  expect(asked.at(-1)).toBe("CONNECT paper.invalid:443");
});

test("a host that is exempt is asked directly, and guarded as ever", async () => {
  asked.length = 0;
  const limits = { proxy: settings({ without: ["127.0.0.1"] }) };
  await expect(fetchUrl(`${site.origin}/page`, { now, limits })).rejects.toMatchObject({ code: "ADDRESS_REFUSED" });
  const page = await fetchUrl(`${site.origin}/page`, { now, limits: { ...limits, allowPrivate: true } });
  expect(new TextDecoder().decode(page.bytes)).toBe("through");
  expect(asked).toEqual([]);
});

const namesHere: [string, string][] = [
  ["a name with a full stop at the end", "localhost."],
  ["a name of the house", "intranet"],
  ["a name below", "metadata.google.internal"],
];

test.each([...privateHosts, ...namesHere])("no proxy is asked for %s: %s", async (_, host) => {
  asked.length = 0;
  for (const scheme of ["http", "https"]) {
    const fetched = fetchUrl(`${scheme}://${host}/page`, { now, limits: { proxy: settings() } });
    await expect(fetched).rejects.toMatchObject({ code: "ADDRESS_REFUSED" });
  }
  expect(asked).toEqual([]);
});

test.each([
  ["https://a.example/", [], "s"],
  ["http://a.example/", [], "h"],
  ["http://a.example/", ["a.example"], null],
  ["http://b.a.example/", ["a.example"], null],
  ["http://b.a.example/", [".a.example"], null],
  ["http://b.a.example/", ["*.a.example"], null],
  ["http://ba.example/", ["a.example"], "h"],
  ["http://A.EXAMPLE:8080/", ["a.example:8080"], null],
  ["http://a.example/", ["a.example:8080"], "h"],
  ["https://a.example/", ["a.example:443"], null],
  ["http://[2606:4700::1]/", ["2606:4700::1"], null],
  ["http://[2606:4700::1]:81/", ["[2606:4700::1]:81"], null],
  ["http://a.example/", [" ", ""], "h"],
  ["http://a.example/", ["*"], null],
])("%s without %j goes by %s", (address, without, found) => {
  expect(proxyFor(address, { http: "h", https: "s", without })).toBe(found);
});
