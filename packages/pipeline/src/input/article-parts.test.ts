import { extractor } from "@dateline/extract";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { loopbackServer } from "../testing/loopback-server.ts";
import { listInputs } from "./list-inputs.ts";

let server: Awaited<ReturnType<typeof loopbackServer>>;
let served: Record<string, string> = {};
beforeAll(async () => {
  server = await loopbackServer((request, response) => {
    const found = served[request.url ?? ""];
    if (found?.startsWith("to ")) response.writeHead(302, { location: found.slice(3) }).end();
    else if (found === undefined) response.writeHead(404).end("none");
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(found);
  });
});
afterAll(() => server.close());
afterEach(() => {
  served = {};
  server.paths.length = 0;
});

const words = (part: number) =>
  `This is the paragraph that stands on page number ${part} of the long report on the harbour of Karsa and its quays.`;
const html = (part: number, next = "") =>
  `<title>The quays</title><article><h1>The quays</h1><p>${words(part)}</p><p>Again: ${words(part)}</p>${next && `<a rel="next" href="${next}">Next</a>`}</article>`;

async function readIt(path: string) {
  const waits: number[] = [];
  const context = {
    now: () => new Date("2026-01-05T00:00:00Z"),
    wait: async (ms: number) => void waits.push(ms),
    limits: { allowPrivate: true },
  };
  const [input] = await listInputs([`${server.origin}${path}`], context);
  const page = await input?.read();
  if (!page) throw new Error("no page");
  return { article: extractor.extract(page, {}), waits };
}

test("the further pages of an article are fetched with a pause and joined in order", async () => {
  served = { "/a": html(1, "/a?page=2"), "/a?page=2": html(2, "/a?page=3"), "/a?page=3": html(3) };
  const { article, waits } = await readIt("/a");
  expect(article.text.split("\n\n")).toEqual([1, 2, 3].flatMap((part) => [words(part), `Again: ${words(part)}`]));
  expect(article.url).toBe(`${server.origin}/a`);
  expect(waits.length).toBeGreaterThanOrEqual(2);
  expect(new Set(waits)).toEqual(new Set([1000]));
  expect(article.notices.map(({ code }) => code)).not.toContain("continues");
});

test("pages that lead in a circle or to other stories are not followed", async () => {
  served = { "/a": html(1, "/a/2"), "/a/2": html(2, "/a"), "/b": html(1, "/c"), "/c": html(2) };
  expect((await readIt("/a")).article.blocks).toHaveLength(4);
  expect(server.paths).toEqual(["/a", "/robots.txt", "/a/2"]);
  server.paths.length = 0;
  expect((await readIt("/b")).article.blocks).toHaveLength(2);
  expect(server.paths).toEqual(["/b"]);
});

test("a further page that is gone, or sends back to the first, ends the article", async () => {
  served = { "/a": html(1, "/a?page=2"), "/b": html(1, "/b?page=2"), "/b?page=2": "to /b" };
  const gone = (await readIt("/a")).article;
  expect(gone.blocks).toHaveLength(2);
  expect(gone.notices.map(({ code }) => code)).toContain("continues");
  expect((await readIt("/b")).article.blocks).toHaveLength(2);
});

test("at most twenty pages are fetched, and the article then says that it goes on", async () => {
  for (let part = 1; part <= 30; part += 1)
    served[part === 1 ? "/a" : `/a?page=${part}`] = html(part, `/a?page=${part + 1}`);
  const { article } = await readIt("/a");
  expect(server.paths.filter((path) => path !== "/robots.txt")).toHaveLength(20);
  expect(article.blocks).toHaveLength(40);
  expect(article.notices.map(({ code }) => code)).toContain("continues");
});
