import type { Page } from "@dateline/core";
import { NoArticleError } from "@dateline/core";
import { extractor } from "@dateline/extract";
import { afterEach, expect, test } from "vitest";
import { createIsolatedExtractor, type IsolatedExtractor } from "./isolated-extractor.ts";

const illWorker = new URL("../testing/ill-worker.ts", import.meta.url);
const started: IsolatedExtractor[] = [];
afterEach(async () => {
  for (const isolated of started.splice(0)) await isolated.close();
});

function isolatedOf(...args: Parameters<typeof createIsolatedExtractor>): IsolatedExtractor {
  const isolated = createIsolatedExtractor(...args);
  started.push(isolated);
  return isolated;
}

function pageOf(text: string, url = "https://example.org/a"): Page {
  const bytes = new TextEncoder().encode(text);
  return { source: { kind: "url", url }, url, bytes, contentType: null, fetchedAt: "2026-01-02T03:04:05Z" };
}

const sentence = "The foreign minister of Ghana met his colleague from Togo in Accra on Tuesday and spoke of trade.";
const article = `<html><head><title>Talks in Accra</title></head><body><article><h1>Talks in Accra</h1>${`<p>${sentence}</p>`.repeat(6)}</article></body></html>`;

test("a page comes out as it would in the caller's own process, and its bytes stay with the caller", async () => {
  const page = pageOf(article);
  const made = await isolatedOf().extract(page, { published: "2026-01-01" });
  expect(made).toEqual(extractor.extract(pageOf(article), { published: "2026-01-01" }));
  expect(made.text).toContain(sentence);
  expect(new TextDecoder().decode(page.bytes)).toBe(article);
});

test("a typed error crosses as its own class with all it says", async () => {
  const page = pageOf("<html><body><nav><a href='/'>Home</a></nav></body></html>");
  const here = (() => {
    try {
      return extractor.extract(page, {});
    } catch (error) {
      return error as NoArticleError;
    }
  })();
  const crossed = await isolatedOf()
    .extract(page, {})
    .catch((error) => error);
  expect(here).toBeInstanceOf(NoArticleError);
  expect(crossed).toBeInstanceOf(NoArticleError);
  expect(crossed.toJSON()).toEqual((here as NoArticleError).toJSON());
});

test("a page that never ends is stopped, and the next one is read by a fresh worker", async () => {
  const { extract } = isolatedOf({ timeoutMs: 2500 }, illWorker);
  const [stopped, next] = await Promise.allSettled([extract(pageOf("loop"), {}), extract(pageOf("good"), {})]);
  expect(stopped).toMatchObject({
    status: "rejected",
    reason: {
      name: "ExtractionStoppedError",
      code: "EXTRACTION_STOPPED",
      where: "https://example.org/a",
      what: expect.stringContaining("2.5 s"),
    },
  });
  expect(next).toMatchObject({ status: "fulfilled", value: { text: "good" } });
});

test.each(["allocate", "allocate at once"])(
  "a page that would %s for ever is stopped, and the next one is read",
  async (deed) => {
    const { extract } = isolatedOf({ timeoutMs: 60_000, heapMb: 32 }, illWorker);
    await expect(extract(pageOf(deed), {})).rejects.toMatchObject({
      code: "EXTRACTION_STOPPED",
      what: expect.stringContaining("32 MB"),
    });
    expect(await extract(pageOf("good"), {})).toMatchObject({ text: "good" });
  },
  60_000,
);

test("a page that ends its worker is told, and the next one is read", async () => {
  const { extract } = isolatedOf({}, illWorker);
  await expect(extract(pageOf("exit"), {})).rejects.toMatchObject({ code: "EXTRACTION_STOPPED" });
  expect(await extract(pageOf("good"), {})).toMatchObject({ text: "good" });
});

test("a defect stays a plain error with its message, and the worker goes on", async () => {
  const { extract } = isolatedOf({}, illWorker);
  await expect(extract(pageOf("defect"), {})).rejects.toThrow(/^x is not a function$/);
  expect(await extract(pageOf("good"), {})).toMatchObject({ text: "good" });
});

test("a person's stop ends a page under work at once", async () => {
  const { extract } = isolatedOf({}, illWorker);
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 100);
  await expect(extract(pageOf("loop"), {}, stop.signal)).rejects.toMatchObject({ code: "INTERRUPTED" });
});

test("a worker that cannot start is a defect of the installation, said for each page", async () => {
  const { extract } = isolatedOf({}, new URL("./no-such-worker.js", import.meta.url));
  for (const _ of [1, 2])
    await expect(extract(pageOf("good"), {})).rejects.toMatchObject({
      code: "STAGE_FAILED",
      what: expect.stringContaining("could not be started"),
    });
});
