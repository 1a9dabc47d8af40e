import { afterAll, beforeAll, expect, test } from "vitest";
import { loopbackServer } from "../testing/loopback-server.ts";
import { fetchUrl } from "./fetch-url.ts";

const now = () => new Date("2026-01-02T03:04:05Z");
let server: Awaited<ReturnType<typeof loopbackServer>>;

beforeAll(async () => {
  server = await loopbackServer((_, response) =>
    response.writeHead(200, { "content-type": "text/plain" }).end("secret"),
  );
});
afterAll(() => server.close());

test.each([
  ["dotted", "127.0.0.1"],
  ["decimal", "2130706433"],
  ["hexadecimal", "0x7f000001"],
  ["hexadecimal parts", "0x7f.0x0.0x0.0x1"],
  ["octal", "0177.0.0.1"],
  ["octal whole", "017700000001"],
  ["short", "127.1"],
  ["zero", "0"],
  ["unspecified", "0.0.0.0"],
  ["full-width digits", "１２７.０.０.１"],
  ["percent-encoded", "%31%32%37.0.0.1"],
  ["ideographic full stops", "127。0。0。1"],
  ["a full stop at the end", "127.0.0.1."],
  ["with a user name", "example.org@127.0.0.1"],
  ["a name", "localhost"],
  ["a name in capitals", "LOCALHOST"],
  ["IPv6", "[::1]"],
  ["IPv6 unspecified", "[::]"],
  ["IPv4-mapped", "[::ffff:127.0.0.1]"],
  ["IPv4-mapped in hexadecimal", "[::ffff:7f00:1]"],
  ["IPv4-compatible", "[::127.0.0.1]"],
  ["IPv4-translated", "[::ffff:0:127.0.0.1]"],
  ["NAT64", "[64:ff9b::127.0.0.1]"],
  ["NAT64 local", "[64:ff9b:1::127.0.0.1]"],
  ["6to4", "[2002:7f00:1::]"],
  ["Teredo", "[2001:0:7f00:1::1]"],
  ["ISATAP", "[2606:4700::5efe:127.0.0.1]"],
  ["unique local", "[fd00::1]"],
  ["link-local", "[fe80::1]"],
  ["cloud metadata", "169.254.169.254"],
  ["private", "10.0.0.1"],
  ["carrier-grade NAT", "100.64.0.1"],
])("%s is refused: %s", async (_, host) => {
  const before = server.paths.length;
  const fetched = fetchUrl(`http://${host}:${server.port}/`, { limits: { timeoutMs: 3000 }, now });
  await expect(fetched).rejects.toMatchObject({ code: "ADDRESS_REFUSED" });
  expect(server.paths).toHaveLength(before);
});

test("a name with a full stop at the end is refused or not found, and never fetched", async () => {
  const before = server.paths.length;
  const fetched = fetchUrl(`http://localhost.:${server.port}/`, { limits: { timeoutMs: 3000 }, now });
  await expect(fetched).rejects.toMatchObject({ code: expect.stringMatching(/^(ADDRESS_REFUSED|FETCH_FAILED)$/) });
  expect(server.paths).toHaveLength(before);
});

test.each(["127.0.0.2", "0x7f000002", "[::1]", "[64:ff9b::7f00:1]", "169.254.169.254", "u:p@127.0.0.1"])(
  "a redirect from an allowed address to %s is refused",
  async (host) => {
    const redirecting = await loopbackServer((_, response) =>
      response.writeHead(302, { location: `http://${host}:${server.port}/` }).end(),
    );
    const before = server.paths.length;
    const isAllowed = (address: string) => address === "127.0.0.1";
    const fetched = fetchUrl(redirecting.origin, { limits: { timeoutMs: 3000 }, now, isAllowed });
    await expect(fetched).rejects.toMatchObject({ code: "ADDRESS_REFUSED" });
    expect(redirecting.paths).toEqual(["/"]);
    expect(server.paths).toHaveLength(before);
    await redirecting.close();
  },
);

test("a name is refused by what it is looked up as", async () => {
  const looked: string[] = [];
  const isAllowed = (address: string) => {
    looked.push(address);
    return false;
  };
  const fetched = fetchUrl(`http://localhost:${server.port}/`, { limits: { timeoutMs: 3000 }, now, isAllowed });
  await expect(fetched).rejects.toMatchObject({
    code: "ADDRESS_REFUSED",
    where: expect.stringMatching(/^localhost is (127\.|::1)/),
  });
  expect(looked).toHaveLength(1);
  expect(server.paths).toEqual([]);
});

test("the same server answers when private addresses are allowed", async () => {
  const page = await fetchUrl(`http://0x7f.1:${server.port}/`, { limits: { allowPrivate: true }, now });
  expect(new TextDecoder().decode(page.bytes)).toBe("secret");
});
