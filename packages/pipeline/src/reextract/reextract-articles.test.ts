import {
  DatelineError,
  DiskFullError,
  hashText,
  NoArticleError,
  type Page,
  type Progress,
  type Store,
} from "@dateline/core";
import { openSqliteStore } from "@dateline/store";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { correct } from "../correct/index.ts";
import { ingestPage } from "../ingest/index.ts";
import { loadStages, type Stages } from "../stage/index.ts";
import { reextractArticles } from "./reextract-articles.ts";
import type { ReextractResult } from "./reextract-result.ts";

const stages = loadStages();
const now = () => new Date("2026-03-10T08:00:00Z");
const by = { author: "ann", note: null, now };
const expelled = "<p>Mali expelled the French ambassador on 31 January 2022, the foreign ministry said in Bamako.</p>";
const weather = "<p>It rained in the evening, and more rain is foretold for the days before the end of the month.</p>";
const visited = "<p>The foreign minister of Russia, Sergey Lavrov, visited Mali on 7 February 2023.</p>";

let store: Store;

beforeEach(async () => {
  store = await openSqliteStore({ path: ":memory:" });
});

afterEach(async () => {
  await store.close();
});

afterAll(() => stages.close());

/** An older release, whose extractor saw a page without the words that the given change takes from it. */
function older(change: (html: string) => string = (html) => html): Stages {
  const extractor = { name: stages.extractor.name, version: "0" };
  return { ...stages, extractor, extract: asIf(change) };
}

function asIf(change: (html: string) => string): Stages["extract"] {
  return async (page, options, signal) => {
    const bytes = new TextEncoder().encode(change(new TextDecoder().decode(page.bytes)));
    const article = await stages.extract({ ...page, bytes }, options, signal);
    return { ...article, hashes: { ...article.hashes, raw: hashText(page.bytes) } };
  };
}

/** The present release, telling which pages it extracts; `fail` may throw for one. */
function counted(fail: (page: Page) => void = () => {}): { now: Stages; extracted: string[] } {
  const extracted: string[] = [];
  const extract: Stages["extract"] = async (page, options, signal) => {
    extracted.push(page.url ?? "");
    fail(page);
    return stages.extract(page, options, signal);
  };
  return { now: { ...stages, extract }, extracted };
}

async function ingest(as: Stages, name: string, body: string, keepRaw = true): Promise<string> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News of ${name}</title>
<meta name="author" content="Jane Doe"><meta property="article:published_time" content="2023-02-08"></head>
<body><article><h1>News of ${name}</h1><p>A report from ${name} for those who were not there.</p>${body}</article></body></html>`;
  const page: Page = {
    source: { kind: "stdin" },
    url: `https://${name}.example.org/news`,
    bytes: new TextEncoder().encode(html),
    contentType: "text/html",
    fetchedAt: "2026-03-10T08:00:00Z",
  };
  return (await ingestPage(as, store, page, { keepRaw }, { now })).articleId;
}

async function run(
  as: Stages,
  ids: readonly string[],
  more: {
    force?: boolean;
    dryRun?: boolean;
    signal?: AbortSignal;
    finished?: (result: ReextractResult) => void;
    report?: (progress: Progress) => void;
    on?: Store;
  } = {},
) {
  const results: ReextractResult[] = [];
  const { force, dryRun, signal, on = store, report } = more;
  const finished = (result: ReextractResult) => {
    results.push(result);
    more.finished?.(result);
  };
  const context = { now, finished, ...(signal ? { signal } : {}), ...(report ? { report } : {}) };
  const batch = await reextractArticles(as, on, ids, { force, dryRun }, context);
  return { batch, results };
}

const eventsOf = async (query: string) =>
  (await store.listEvents({ limit: 50, query })).items.map(({ event }) => event);

/** All that a reader is shown of the articles and of what happened. */
const shown = async (...ids: string[]) => ({
  articles: await Promise.all(ids.map((id) => store.articleView(id))),
  list: await store.listArticles({ limit: 50 }),
  events: await store.listEvents({ limit: 50, query: "(is:rejected OR -is:rejected)" }),
});

async function rejectExpulsion() {
  const [event] = await eventsOf("type:SANCTION");
  if (!event) throw new Error("the expulsion is found");
  return correct(store, { action: "reject-event", eventId: event.id }, by);
}

describe("extracting kept pages again", () => {
  test("changes nothing where the text is the same, and does not extract the page a third time", async () => {
    const id = await ingest(older(), "a", expelled);
    const before = await shown(id);
    const first = counted();
    expect(await run(first.now, [id])).toMatchObject({
      batch: { updated: 0, unchanged: 1, failed: 0, lost: 0 },
      results: [{ from: id, articleId: id, outcome: "unchanged", changed: [] }],
    });
    expect(first.extracted).toEqual(["https://a.example.org/news"]);
    expect(await shown(id)).toEqual(before);
    const second = counted();
    expect((await run(second.now, [id])).batch.unchanged).toBe(1);
    expect(second.extracted).toEqual([]);
  });

  test("keeps the article where only what is known of it became another", async () => {
    const id = await ingest(
      older((html) => html.replace(/<meta name="author"[^>]*>/, "")),
      "a",
      expelled,
    );
    expect((await store.article(id))?.byline).toEqual([]);
    const { results } = await run(stages, [id]);
    expect(results).toMatchObject([{ from: id, articleId: id, outcome: "updated", changed: ["metadata"] }]);
    expect((await store.article(id))?.byline).toMatchObject([{ name: "Jane Doe" }]);
    expect(await store.versionsOf(id)).toEqual({ standing: id, earlier: [] });
  });

  test("puts another text in the article's place and carries over what people said of the same words", async () => {
    const id = await ingest(
      older((html) => html.replace(weather, "")),
      "a",
      expelled + weather,
    );
    const said = await rejectExpulsion();
    const { results, batch } = await run(stages, [id]);
    const [result] = results;
    expect(batch).toEqual({ updated: 1, unchanged: 0, failed: 0, lost: 0 });
    expect(result).toMatchObject({ from: id, outcome: "updated", changed: ["text", "findings"], lost: [] });
    const next = result?.articleId ?? "";
    expect(next).not.toBe(id);
    expect(await store.versionsOf(id)).toEqual({ standing: next, earlier: [id] });
    expect((await store.articleView(id))?.text).not.toContain("It rained");
    expect((await store.articleView(next))?.text).toContain("It rained");
    expect((await store.listArticles({ limit: 9 })).items.map((item) => item.id)).toEqual([next]);
    const [event] = await eventsOf("type:SANCTION is:rejected");
    expect(event?.evidence.map((report) => report.articleId)).toEqual([next]);
    await correct(store, { action: "undo", correctionId: said.id }, by);
    expect(await eventsOf("type:SANCTION -is:rejected")).toHaveLength(1);
  });

  test("tells what people said of words that are gone, and keeps it", async () => {
    const id = await ingest(
      older((html) => html.replace(weather, expelled)),
      "a",
      visited + weather,
    );
    const said = await rejectExpulsion();
    const { results, batch } = await run(stages, [id]);
    expect(batch.lost).toBe(1);
    expect(results[0]?.lost).toEqual([said]);
    expect(await store.correctionsIn(id)).toEqual([said]);
  });

  test("an earlier version named by its id stands for the one that took its place", async () => {
    const id = await ingest(
      older((html) => html.replace(weather, "")),
      "a",
      expelled + weather,
    );
    const next = (await run(stages, [id])).results[0]?.articleId;
    expect((await run(stages, [id])).results).toMatchObject([{ from: next, articleId: next, outcome: "unchanged" }]);
  });

  test("says in a dry run what would change, and writes nothing", async () => {
    const cut = await ingest(
      older((html) => html.replace(weather, "")),
      "a",
      expelled + weather,
    );
    const same = await ingest(older(), "b", visited);
    const before = await shown(cut, same);
    const { batch, results } = await run(stages, [cut, same], { dryRun: true });
    expect(batch).toEqual({ updated: 1, unchanged: 1, failed: 0, lost: 0 });
    expect(results.map(({ changed }) => changed)).toEqual([["text", "findings"], []]);
    expect(await shown(cut, same)).toEqual(before);
    expect((await store.stamp(same, "extract"))?.version).toBe(`${stages.extractor.name}@0`);
    const done = await run(stages, [cut, same]);
    expect(done.results.map(({ changed, articleId }) => [changed, articleId])).toEqual(
      results.map(({ changed, articleId }) => [changed, articleId]),
    );
  });

  test("with force extracts a page that the present extractor read before", async () => {
    const id = await ingest(stages, "a", expelled);
    const before = await shown(id);
    const { now: present, extracted } = counted();
    expect((await run(present, [id], { force: true })).batch.failed).toBe(0);
    expect(extracted).toHaveLength(1);
    expect(await shown(id)).toEqual(before);
  });
});

describe("a page that cannot be extracted again", () => {
  test("and is not kept is RAW_MISSING, while the later stages run on the text there is", async () => {
    const id = await ingest(older(), "a", expelled, false);
    await store.saveAnnotation({
      ...(await annotationOf(id)),
      stamp: { stage: "annotate", version: "0", inputHash: "0" },
    });
    const { batch, results } = await run(stages, [id]);
    expect(batch).toEqual({ updated: 0, unchanged: 0, failed: 1, lost: 0 });
    expect(results[0]).toMatchObject({ from: id, articleId: null, outcome: "failed" });
    expect(results[0]?.error).toBeInstanceOf(DatelineError);
    expect(results[0]?.error).toMatchObject({ code: "RAW_MISSING", where: "https://a.example.org/news" });
    expect((await store.stamp(id, "annotate"))?.version).not.toBe("0");
    expect(await eventsOf("type:SANCTION")).toHaveLength(1);
  });

  test("does not stop the rest, whether it fails by a typed error or by a defect", async () => {
    const ids = [];
    for (const name of ["a", "b", "c", "d"]) ids.push(await ingest(older(), name, expelled + visited));
    const { now: present } = counted(({ url }) => {
      if (url?.includes("//b.")) throw new NoArticleError({ what: "There is no article on this page" });
      if (url?.includes("//c.")) throw new TypeError("undefined is not a function");
    });
    const before = await shown(...ids);
    const { batch, results } = await run(present, [...ids, "article_none"]);
    expect(batch).toEqual({ updated: 0, unchanged: 2, failed: 3, lost: 0 });
    const codes = results.map(({ error }) => (DatelineError.isInstance(error) ? error.code : error));
    expect(codes).toEqual([null, "NO_ARTICLE", "STAGE_FAILED", null, "NOT_FOUND"]);
    expect(await shown(...ids)).toEqual(before);
  });

  test("because the disk is full ends the run", async () => {
    const ids = [await ingest(older(), "a", expelled), await ingest(older(), "b", visited)];
    const full = () => Promise.reject(new DiskFullError({ what: "The disk is full" }));
    const { now: present, extracted } = counted();
    await expect(run(present, ids, { on: { ...store, saveArticle: full } })).rejects.toMatchObject({
      code: "DISK_FULL",
    });
    expect(extracted).toEqual(["https://a.example.org/news"]);
  });
});

describe("an interruption", () => {
  const three = async () => {
    const ids = [];
    for (const name of ["a", "b", "c"])
      ids.push(
        await ingest(
          older((html) => html.replace(weather, "")),
          name,
          `<p>${name} is a town in the north.</p>${expelled}${weather}`,
        ),
      );
    return ids;
  };

  test("keeps what was finished, and the same run goes on from there", async () => {
    const ids = await three();
    const stop = new AbortController();
    const finished = () => stop.abort();
    await expect(run(stages, ids, { signal: stop.signal, finished })).rejects.toMatchObject({ code: "INTERRUPTED" });
    expect((await store.versionsOf(ids[0] ?? "")).earlier).toEqual([ids[0]]);
    expect((await store.versionsOf(ids[1] ?? "")).earlier).toEqual([]);
    const { now: present, extracted } = counted();
    expect((await run(present, ids)).batch).toEqual({ updated: 2, unchanged: 1, failed: 0, lost: 0 });
    expect(extracted).toEqual(["https://b.example.org/news", "https://c.example.org/news"]);
  });

  test.each(["saveArticle", "saveAnnotation", "saveResolution"] as const)(
    "right after %s loses no correction and leaves what a run without it leaves",
    async (step) => {
      const ids = await three();
      const said = await rejectExpulsion();
      const stop = new AbortController();
      const on: Store = {
        ...store,
        [step]: async (...given: Parameters<Store[typeof step]>) => {
          const answer = await (store[step] as (...all: unknown[]) => Promise<unknown>)(...given);
          stop.abort();
          return answer;
        },
      };
      await expect(run(stages, ids, { signal: stop.signal, on })).rejects.toMatchObject({ code: "INTERRUPTED" });
      const resumed = await run(stages, ids);
      expect(resumed.batch).toMatchObject({ failed: 0, lost: 0 });
      const [event] = await eventsOf("type:SANCTION is:rejected");
      expect(event?.evidence).toHaveLength(3);
      expect(event?.evidence.map(({ articleId }) => articleId).filter((id) => ids.includes(id))).toEqual([]);
      expect((await store.listArticles({ limit: 9 })).total).toBe(3);
      for (const id of ids) {
        const { standing } = await store.versionsOf(id);
        expect(await store.correctionsIn(standing)).toEqual([said]);
      }
      expect((await run(stages, ids)).batch).toMatchObject({ updated: 0, unchanged: 3 });
    },
  );
});

async function annotationOf(id: string) {
  const annotation = await store.annotation(id);
  if (!annotation) throw new Error("the article is annotated");
  return annotation;
}
