import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { httpBytes, warcBytes } from "../testing/warc-bytes.ts";
import { zipBytes } from "../testing/zip-bytes.ts";
import { eachInput } from "./each-input.ts";
import { type InputContext, listInputs } from "./list-inputs.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-archives-"));
});
afterAll(() => rm(folder, { recursive: true }));

const now = () => new Date("2026-01-05T00:00:00Z");
const html = (words: string) => `<!doctype html><title>${words}</title><p>${words}</p>`;
const at = (path: string) => `https://paper.example${path}`;

/** Opens and reads everything; what fails is its error's words. */
async function readAll(location: string, more: Partial<InputContext> = {}) {
  const read: { name: string; text: string | null; page: object | null; error: string | null }[] = [];
  for await (const { name, read: readIt } of eachInput(await listInputs([location], { now, ...more }))) {
    const page = await readIt().catch((error: Error) => error);
    if (page instanceof Error) read.push({ name, text: null, page: null, error: page.message });
    else read.push({ name, text: Buffer.from(page.bytes).toString(), page, error: null });
  }
  return read;
}

async function readFileOf(name: string, bytes: Uint8Array | string) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return readAll(path);
}

const chunked = `1a\r\n${html("chunked").slice(0, 26)}\r\n${(html("chunked").length - 26).toString(16)};x=y\r\n${html("chunked").slice(26)}\r\n0\r\n\r\n`;
const records = [
  { url: at("/info"), type: "warcinfo", http: "software: x" },
  { url: at("/plain"), http: httpBytes(html("plain")) },
  { url: at("/request"), type: "request", http: "GET / HTTP/1.1\r\n\r\n" },
  { url: at("/again"), type: "revisit", http: httpBytes("") },
  { url: at("/lost"), http: httpBytes(html("lost"), "Content-Type: text/html", "404 Not Found") },
  { url: at("/moved"), http: httpBytes("", "Location: /plain", "301 Moved") },
  { url: at("/picture"), http: httpBytes("GIF89a", "Content-Type: image/gif") },
  {
    url: at("/packed"),
    http: httpBytes(gzipSync(html("packed")), "Content-Type: text/html\r\nContent-Encoding: gzip"),
  },
  {
    url: at("/brotli"),
    http: httpBytes(brotliCompressSync(html("brotli")), "Content-Type: text/html\r\nContent-Encoding: br"),
  },
  { url: at("/chunked"), http: httpBytes(chunked, "content-type: text/html\r\ntransfer-encoding: chunked") },
  {
    url: at("/not-chunked"),
    http: httpBytes(html("whole"), "Content-Type: text/html\r\nTransfer-Encoding: chunked"),
  },
  { url: `<${at("/bare")}>`, http: httpBytes(html("bare"), "Server: x") },
];
const pages = ["/plain", "/packed", "/brotli", "/chunked", "/not-chunked", "/bare"].map(at);
const texts = ["plain", "packed", "brotli", "chunked", "whole", "bare"].map(html);

test.each([
  ["plain.warc", false],
  ["packed.warc.gz", true],
  ["named-otherwise.bin", false],
])(
  "%s gives its HTML pages with status 200, unpacked and unchunked, with the day of retrieval",
  async (name, packed) => {
    const read = await readFileOf(name, warcBytes(records, packed));
    expect(read.map((one) => one.name)).toEqual(pages);
    expect(read.map(({ text }) => text)).toEqual(texts);
    expect(read[0]?.page).toMatchObject({
      source: { kind: "file", path: join(folder, name) },
      url: at("/plain"),
      contentType: "text/html; charset=utf-8",
      fetchedAt: "2023-02-07T08:15:30.000Z",
    });
    expect(read[0]?.page).not.toHaveProperty("told");
  },
);

test.each([true, false])("a cut archive (packed: %s) gives what came before the cut and says so", async (packed) => {
  const whole = warcBytes(
    [records[1], records[7], { url: at("/cut"), http: httpBytes(html("x".repeat(3000))) }] as typeof records,
    packed,
  );
  const read = await readFileOf("cut.warc.gz", whole.subarray(0, whole.length - 30));
  expect(read.map(({ text }) => text)).toEqual([html("plain"), html("packed"), null]);
  expect(read[2]?.error).toMatch(/cut or damaged after 2 pages.*Fetch the archive again/);
});

test("an archive without a page and a file that is none are told", async () => {
  expect((await readFileOf("empty.warc", warcBytes(records.slice(2, 6))))[0]?.error).toMatch(
    /4 records and no HTML page/,
  );
  expect((await readFileOf("none.warc", "just words\n".repeat(9000)))[0]?.error).toMatch(/no further one/);
  expect(
    (await readFileOf("damaged.warc.gz", Buffer.concat([gzipSync("WARC/1.0\r\n"), Buffer.alloc(99, 7)])))[0]?.error,
  ).toBeTruthy();
});

test("one record that is too large or says no moment is told and the rest go on", async () => {
  const bomb = gzipSync(Buffer.alloc(20_000_001, 32));
  const read = await readFileOf(
    "large.warc",
    warcBytes([
      { url: at("/huge"), http: httpBytes("x".repeat(20_000_001)) },
      { url: at("/bomb"), http: httpBytes(bomb, "Content-Type: text/html\r\nContent-Encoding: gzip") },
      { url: at("/when"), date: "soon", http: httpBytes(html("when")) },
      { url: at("/good"), http: httpBytes(html("good")) },
    ]),
  );
  expect(read.map(({ name }) => name)).toEqual(["/huge", "/bomb", "/when", "/good"].map(at));
  expect(read.map(({ error }) => error?.replace(/ \(.*/, ""))).toEqual([
    "The archived page is larger than 20 MB",
    "The archived page is larger than 20 MB",
    "The record does not say when the page was retrieved",
    undefined,
  ]);
});

test("a WACZ archive gives the pages of the archives in it", async () => {
  const read = await readFileOf(
    "saved.wacz",
    zipBytes([
      { name: "datapackage.json", bytes: Buffer.from("{}") },
      { name: "archive/one.warc.gz", bytes: warcBytes(records.slice(0, 3), true) },
      { name: "archive/two.warc", bytes: warcBytes(records.slice(7, 8)), deflate: true },
      { name: "pages/three.warc", bytes: warcBytes(records) },
    ]),
  );
  expect(read.map(({ text }) => text)).toEqual([html("plain"), html("packed")]);
});

test("a WACZ archive that is a trap, cut or something else is refused in words", async () => {
  const inside = warcBytes(records.slice(0, 2));
  const trap = zipBytes([{ name: "archive/a.warc", bytes: Buffer.alloc(30_000_000), deflate: true }]);
  expect((await readFileOf("trap.wacz", trap))[0]?.error).toMatch(/unpacks to more/);
  const lie = zipBytes([{ name: "archive/a.warc", bytes: inside, deflate: true, claims: 10 }]);
  expect((await readFileOf("lie.wacz", lie)).at(-1)?.error).toMatch(/cut or damaged/);
  const path = zipBytes([{ name: "../archive/a.warc", bytes: inside }]);
  expect((await readFileOf("path.wacz", path))[0]?.error).toMatch(/relative path/);
  const cut = zipBytes([{ name: "archive/a.warc", bytes: inside }]);
  expect((await readFileOf("cut.wacz", cut.subarray(0, cut.length - 40)))[0]?.error).toMatch(/cut or damaged/);
  expect((await readFileOf("other.wacz", zipBytes([{ name: "a.txt", bytes: inside }])))[0]?.error).toMatch(
    /no archive/,
  );
});

const lines = [
  JSON.stringify({ url: at("/1"), html: html("é one"), published: "2023-02-07", language: "fr" }),
  `{"url": "${at("/2")}", "html": `,
  "",
  JSON.stringify({ url: at("/3"), html: html("three") }),
].join("\n");

test.each([
  ["list.ndjson", Buffer.from(lines)],
  ["list.jsonl.gz", gzipSync(lines)],
  ["list-by-content", Buffer.from(lines)],
])("%s gives its pages and tells a bad line with its number", async (name, bytes) => {
  const read = await readFileOf(name, bytes);
  expect(read.map(({ text }) => text)).toEqual([html("é one"), null, html("three")]);
  expect(read[1]?.error).toMatch(/Line 2 is no JSON object/);
  expect(read[0]?.page).toMatchObject({
    url: at("/1"),
    fetchedAt: "2026-01-05T00:00:00.000Z",
    told: { published: { value: "2023-02-07", source: "user" }, language: "fr" },
  });
});

test("standard input is read line by line as it comes, and not further than asked for", async () => {
  let given = 0;
  async function* streamStdin() {
    for (; given < 1000; given += 1) {
      yield Buffer.from(`${JSON.stringify({ url: at(`/${given}`), html: html("x".repeat(30_000)) })}\n`);
    }
  }
  const inputs = eachInput(await listInputs(["-"], { now, streamStdin }));
  expect((await inputs.next()).value?.name).toBe(at("/0"));
  expect((await inputs.next()).value?.name).toBe(at("/1"));
  expect(given).toBeLessThan(5);
  await inputs.return(undefined);
});

test("standard input may be a web archive or one page; a WACZ archive has to be a file", async () => {
  const stdin = (bytes: Buffer) => ({
    async *streamStdin() {
      for (let from = 0; from < bytes.length; from += 700) yield bytes.subarray(from, from + 700);
    },
  });
  expect((await readAll("-", stdin(warcBytes(records, true)))).map(({ text }) => text)).toEqual(texts);
  expect((await readAll("-", stdin(Buffer.from(html("page"))))).map(({ text }) => text)).toEqual([html("page")]);
  expect((await readAll("-", stdin(gzipSync(lines)))).map(({ name }) => name)).toEqual([
    at("/1"),
    "standard input, line 2",
    at("/3"),
  ]);
});

test("the archives of a folder are opened in their turn", async () => {
  const inner = await mkdtemp(join(folder, "inner-"));
  await writeFile(join(inner, "a.html"), html("a"));
  await writeFile(join(inner, "b.warc"), warcBytes(records.slice(0, 2)));
  await writeFile(join(inner, "c.ndjson"), lines);
  expect((await readAll(inner)).map(({ text }) => text)).toEqual([
    html("a"),
    html("plain"),
    html("é one"),
    null,
    html("three"),
  ]);
});
