import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loopbackServer } from "../testing/loopback-server.ts";
import { listInputs } from "./list-inputs.ts";

const now = () => new Date("2026-01-02T03:04:05Z");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-inputs-"));
  await writeFile(join(folder, "one.html"), "<p>one</p>");
  await writeFile(join(folder, "two.TXT"), "two");
  await writeFile(join(folder, "three"), "three");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function readOne(location: string) {
  const [input] = await listInputs([location], { now });
  if (!input) throw new Error("no input");
  return input.read();
}

test("a folder stands for its pages, and nothing is read before its turn", async () => {
  const inputs = await listInputs([folder, join(folder, "three"), "https://example.org/a", "-"], { now });
  expect(inputs.map(({ name }) => name)).toEqual([
    join(folder, "one.html"),
    join(folder, "two.TXT"),
    join(folder, "three"),
    "https://example.org/a",
    "standard input",
  ]);
});

test.each([
  ["one.html", "text/html"],
  ["two.TXT", "text/plain"],
  ["three", null],
])("the type of %s is told from its ending", async (name, contentType) => {
  const path = join(folder, name);
  expect(await readOne(path)).toMatchObject({ source: { kind: "file", path }, url: null, contentType });
});

test("what is not there, or holds no page, is told when it is read", async () => {
  const empty = await mkdtemp(join(tmpdir(), "dateline-empty-"));
  await expect(readOne(join(folder, "none.html"))).rejects.toMatchObject({ code: "INPUT_NOT_FOUND" });
  await expect(readOne(empty)).rejects.toMatchObject({ code: "INPUT_NOT_FOUND", where: empty });
  await rm(empty, { recursive: true });
});

test("a file over the limit is refused by its size and not read", async () => {
  const path = join(folder, "big.bin");
  await writeFile(path, "");
  await truncate(path, 20_000_001);
  await expect(readOne(path)).rejects.toMatchObject({ code: "INPUT_TOO_LARGE", where: path });
  await truncate(path, 20_000_000);
  expect((await readOne(path)).bytes).toHaveLength(20_000_000);
  await rm(path);
});

test("standard input is what the caller hands over", async () => {
  const [input] = await listInputs(["-"], { now, readStdin: async () => new TextEncoder().encode("piped") });
  const page = await input?.read();
  expect(page?.source).toEqual({ kind: "stdin" });
  expect(new TextDecoder().decode(page?.bytes)).toBe("piped");
});

test("an address is fetched with the limits given, and a private one only when that is allowed", async () => {
  const server = await loopbackServer((_, response) =>
    response.writeHead(200, { "content-type": "text/plain" }).end("x"),
  );
  const [refused] = await listInputs([server.origin], { now });
  await expect(refused?.read()).rejects.toMatchObject({ code: "ADDRESS_REFUSED" });
  const [allowed] = await listInputs([server.origin], { now, limits: { allowPrivate: true } });
  expect((await allowed?.read())?.bytes).toHaveLength(1);
  expect(server.paths).toEqual(["/"]);
  await server.close();
});
