import { afterAll, beforeAll, expect, test } from "vitest";
import { loopbackServer } from "../testing/loopback-server.ts";
import { privateHosts } from "../testing/private-hosts.ts";
import { fetchUrl } from "./fetch-url.ts";

const now = () => new Date("2026-01-02T03:04:05Z");
let server: Awaited<ReturnType<typeof loopbackServer>>;

beforeAll(async () => {
  server = await loopbackServer((_, response) =>
    response.writeHead(200, { "content-type": "text/plain" }).end("secret"),
  );
});
afterAll(() => server.close());

test.each(privateHosts)("%s is refused: %s", async (_, host) => {
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
