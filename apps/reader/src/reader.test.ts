import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ArticleView } from "@dateline/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startReader } from "./testing/start-reader.ts";

const page = `<!doctype html><html lang="en"><head><title>Envoy sent home</title>
<meta property="article:published_time" content="2021-05-14"></head><body><article><h1>Envoy sent home</h1>
<p>Kenya expelled the ambassador of Hungary on 12 May 2021, the foreign ministry in Nairobi said in a statement.</p>
<p>Hungary's prime minister, Viktor Orbán, condemned the decision and demanded an apology from the government of Kenya.</p>
<p>The two countries had signed an agreement on trade in 2019, and ministers met in Budapest last year to extend it.</p>
<script>alert("never")</script></article></body></html>`;

let folder = "";
let address = "";
let stop: () => Promise<void> = async () => undefined;
let article: ArticleView;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-reader-"));
  ({ address, stop } = await startReader(join(folder, "dateline.db")));
  const added = await post({ content: page, contentType: "text/html" });
  expect(added.status).toBe(201);
  const { id } = (await added.json()) as { id: string };
  article = (await (await fetch(`${address}/api/v1/articles/${id}`)).json()) as ArticleView;
});

afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${address}/api/v1/articles`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

async function html(path: string, status = 200): Promise<string> {
  const answer = await fetch(address + path);
  expect(answer.status).toBe(status);
  return answer.text();
}

describe("the pages", () => {
  it("show the article with its cast and its events, without a script having run", async () => {
    const text = await html(`/articles/${article.id}`);
    expect(article.events.length).toBeGreaterThan(0);
    for (const event of article.events) expect(text).toContain(event.id);
    for (const actor of article.actors) expect(text).toContain(`/actors/${actor.id}`);
    expect(text).not.toContain('alert("never")');
  });

  it("mark an event's words where it was chosen", async () => {
    const event = article.events.find(({ sources, targets }) => sources.length > 0 && targets.length > 0);
    const text = await html(`/articles/${article.id}?event=${event?.id}`);
    expect(text).toMatch(/<mark[^>]*class="[^"]*chosen-trigger/);
    expect(text).toMatch(/<mark[^>]*class="[^"]*chosen-source/);
    const plain = await html(`/articles/${article.id}`);
    expect(plain).not.toContain("chosen-trigger");
  });

  it("answer for every record, list and form", async () => {
    const [event] = article.events;
    const [actor] = article.actors;
    expect(await html("/")).toContain("Envoy sent home");
    expect(await html(`/events/${event?.id}?explain`)).toContain(event?.evidence[0]?.explanation.entry ?? "no entry");
    expect(await html(`/actors/${actor?.id}`)).toContain(actor?.name ?? "no name");
    expect(await html("/events")).toContain(event?.id ?? "no event");
    expect(await html("/actors")).toContain(actor?.id ?? "no actor");
    expect(await html("/search?q=ambassador")).toContain("Envoy sent home");
    expect(await html("/search?q=type%3ANONSENSE")).toContain('role="alert"');
    expect(await html("/add")).toContain("<form");
    await html("/articles/article_000000000000000000000000", 404);
  });

  it("load nothing from outside and say so in their policy", async () => {
    const answer = await fetch(`${address}/articles/${article.id}`);
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain("unsafe-eval");
    const loaded = [...(await answer.text()).matchAll(/<(?:script|link|img|iframe)[^>]*?(?:src|href)="([^"]+)"/g)];
    expect(loaded.length).toBeGreaterThan(0);
    for (const [, target] of loaded) expect(target).toMatch(/^\/(?!\/)/);
  });
});

describe("adding", () => {
  it("takes a pasted text through the form and leads to the article", async () => {
    const form = new FormData();
    form.set("content", page.replaceAll("Kenya", "Uganda"));
    const answer = await fetch(`${address}/add/submit`, { method: "POST", body: form, redirect: "manual" });
    expect(answer.status).toBe(303);
    expect(await html(answer.headers.get("location") ?? "")).toContain("Uganda");
  });

  it("leads back to the form with what was wrong", async () => {
    const answer = await fetch(`${address}/add/submit`, { method: "POST", body: new FormData(), redirect: "manual" });
    expect(answer.headers.get("location")).toMatch(/^\/add\?failed=/);
  });

  it("refuses forms and requests of other sites", async () => {
    const foreign = await post({ content: page }, { "sec-fetch-site": "cross-site" });
    expect(foreign.status).toBe(403);
  });
});

describe("the API", () => {
  it("changes nothing when a page comes a second time", async () => {
    const answer = await post({ content: page, contentType: "text/html" });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ id: article.id, outcome: "unchanged" });
  });

  it("describes itself in OpenAPI 3.1", async () => {
    const description = (await (await fetch(`${address}/api/v1/openapi.json`)).json()) as {
      openapi: string;
      paths: object;
    };
    expect(description.openapi).toBe("3.1.0");
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining(["/api/v1/articles", "/api/v1/events/{id}", "/api/v1/search"]),
    );
  });

  it.each([
    ["/api/v1/articles?limit=0", 400, "INVALID_DATA"],
    ["/api/v1/search?query=type:NONSENSE", 400, "INVALID_QUERY"],
    ["/api/v1/events/event_000000000000000000000000", 404, "NOT_FOUND"],
    ["/api/v1/nowhere", 404, "NOT_FOUND"],
  ])("answers %s with %i and %s", async (path, status, code) => {
    const answer = await fetch(address + path);
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as { error: { code: string } }).error.code).toBe(code);
  });

  it.each([
    [{}, 400, "INVALID_DATA"],
    [{ content: "   " }, 400, "EMPTY_INPUT"],
    [{ url: "http://127.0.0.1:8080/x" }, 400, "ADDRESS_REFUSED"],
    [{ url: "http://[::ffff:7f00:1]/x" }, 400, "ADDRESS_REFUSED"],
  ])("answers a posted %j with %i and %s", async (body, status, code) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as { error: { code: string } }).error.code).toBe(code);
  });
});
