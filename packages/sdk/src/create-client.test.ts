import type { ServerResponse } from "node:http";
import { afterEach, expect, test } from "vitest";
import { type ClientOptions, createClient } from "./create-client.ts";
import { ConnectionError, DatelineApiError, DatelineClientError, OptionsError, TimeoutError } from "./error/index.ts";
import { json, type SeenRequest, testServer } from "./testing/test-server.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function served(
  answer: (request: SeenRequest, response: ServerResponse, count: number) => void,
  options: Partial<ClientOptions> = {},
) {
  const server = await testServer(answer);
  closing.push(server.close);
  return { client: createClient({ baseUrl: server.baseUrl, ...options }), seen: server.seen, baseUrl: server.baseUrl };
}

const health = { ok: true, articles: 3, actors: 4, events: 5, quotes: 6, corrections: 0 };
const notFound = {
  error: { code: "NOT_FOUND", what: "There is no such actor", where: "actor_x", next: "Look again." },
};
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => {
      throw new Error("the call should have failed");
    },
    (error: unknown) => error,
  );

test("every call asks for its own address", async () => {
  const { client, seen } = await served((_, response) => json(response, 200, { items: [], next: null, total: 0 }));
  await client.articles.list({ limit: 5, query: "type:AID date:2023" });
  await client.articles.get("article_1");
  await client.actors.list();
  await client.actors.get("actor_1");
  await client.events.list({ cursor: "c 1" });
  await client.events.get("event_1");
  await client.search('actor:"Sergey Lavrov"', { limit: 3 });
  await client.actors.mentions("actor_1", { limit: 2 });
  await client.stories.list({ limit: 2 });
  await client.stories.get("story_1");
  await client.relations.list({ between: "countries" });
  await client.relations.get("FRA", "actor_1");
  await client.corrections.list();
  expect(await client.sources.list()).toEqual([]);
  await client.sources.remove("source_1");
  await client.health();
  expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "GET /api/v1/articles?limit=5&query=type%3AAID+date%3A2023",
    "GET /api/v1/articles/article_1",
    "GET /api/v1/actors",
    "GET /api/v1/actors/actor_1",
    "GET /api/v1/events?cursor=c+1",
    "GET /api/v1/events/event_1",
    "GET /api/v1/search?query=actor%3A%22Sergey+Lavrov%22&limit=3",
    "GET /api/v1/actors/actor_1/mentions?limit=2",
    "GET /api/v1/stories?limit=2",
    "GET /api/v1/stories/story_1",
    "GET /api/v1/relations?between=countries",
    "GET /api/v1/relations/FRA/actor_1",
    "GET /api/v1/corrections",
    "GET /api/v1/sources",
    "DELETE /api/v1/sources/source_1",
    "GET /api/v1/health",
  ]);
});

test("an address with a slash or with the API's path is the same server", async () => {
  const { baseUrl, seen } = await served((_, response) => json(response, 200, health));
  await createClient({ baseUrl: `${baseUrl}/` }).health();
  await createClient({ baseUrl: `${baseUrl}/api/v1/` }).health();
  await createClient({ baseUrl: `${baseUrl}/desk` }).health();
  expect(seen.map(({ url }) => url)).toEqual(["/api/v1/health", "/api/v1/health", "/desk/api/v1/health"]);
});

test("a page is handed in as JSON and its outcome comes back", async () => {
  const { client, seen } = await served((_, response) => json(response, 201, { id: "article_1", outcome: "added" }));
  const added = await client.articles.add({ content: "Text é", contentType: "text/plain", published: "2023-02-08" });
  expect(added).toEqual({ id: "article_1", outcome: "added" });
  expect(seen[0]?.method).toBe("POST");
  expect(seen[0]?.headers["content-type"]).toBe("application/json");
  expect(JSON.parse(seen[0]?.body ?? "")).toEqual({
    content: "Text é",
    contentType: "text/plain",
    published: "2023-02-08",
  });
});

test("corrections and subscriptions are posted as they are given, and never twice", async () => {
  const { client, seen } = await served((_, response) => json(response, 503, notFound));
  const correction = { action: "rename-actor", actorId: "actor_1", name: "Mali", author: "Ann", note: null } as const;
  expect(await failure(client.corrections.add(correction))).toMatchObject({ status: 503 });
  expect(await failure(client.sources.add({ feed: "https://example.org/feed" }))).toMatchObject({ status: 503 });
  expect(await failure(client.sources.remove("source_1"))).toMatchObject({ status: 503 });
  expect(seen.map(({ method, url, body }) => [method, url, body === "" ? null : JSON.parse(body)])).toEqual([
    ["POST", "/api/v1/corrections", correction],
    ["POST", "/api/v1/sources", { feed: "https://example.org/feed" }],
    ["DELETE", "/api/v1/sources/source_1", null],
  ]);
});

test("headers of the client and of the call are sent", async () => {
  const { client, seen } = await served((_, response) => json(response, 200, health), { headers: { "x-one": "1" } });
  await client.health({ headers: { "x-two": "2" } });
  expect([seen[0]?.headers["x-one"], seen[0]?.headers["x-two"]]).toEqual(["1", "2"]);
});

test("an error of the API tells its status, code, place and next step", async () => {
  const { client, seen } = await served((_, response) => json(response, 404, notFound));
  const error = await failure(client.actors.get("actor_x"));
  expect(error).toMatchObject({ name: "DatelineApiError", status: 404, ...notFound.error });
  expect(String(error)).toContain("There is no such actor (actor_x). Look again.");
  expect(seen).toHaveLength(1);
});

test("an answer that is none of Dateline's is told as such", async () => {
  const { client } = await served((_, response) => response.writeHead(200).end("<h1>Welcome</h1>"));
  expect(await failure(client.health())).toMatchObject({ status: 200, code: "UNREADABLE_ANSWER" });
});

test.each([429, 502, 503, 504])("a GET answered %i is tried again", async (status) => {
  const { client, seen } = await served((_, response, count) =>
    count === 1 ? json(response, status, {}, { "retry-after": "0" }) : json(response, 200, health),
  );
  expect(await client.health()).toEqual(health);
  expect(seen).toHaveLength(2);
});

test.each([400, 404, 500])("a GET answered %i is not tried again", async (status) => {
  const { client, seen } = await served((_, response) => json(response, status, notFound));
  expect(await failure(client.health())).toMatchObject({ status });
  expect(seen).toHaveLength(1);
});

test("trying again ends after `retries`, and a call can ask for none", async () => {
  const { client, seen } = await served((_, response) => json(response, 503, {}, { "retry-after": "0" }));
  expect(await failure(client.health())).toMatchObject({ status: 503 });
  expect(seen).toHaveLength(3);
  expect(await failure(client.health({ retries: 0 }))).toMatchObject({ status: 503 });
  expect(seen).toHaveLength(4);
});

test("the time the server asks for is waited, unless it is longer than a minute", async () => {
  const { client, seen } = await served((_, response, count) =>
    count === 2 ? json(response, 200, health) : json(response, 503, {}, { "retry-after": count === 1 ? "1" : "3600" }),
  );
  const start = performance.now();
  await client.health();
  expect(performance.now() - start).toBeGreaterThan(950);
  expect(await failure(client.health())).toMatchObject({ status: 503 });
  expect(seen).toHaveLength(3);
});

test("a broken connection is tried again for GET and never for POST", async () => {
  const { client, seen } = await served((_, response, count) => {
    if (count === 2) json(response, 200, health);
    else response.destroy();
  });
  expect(await client.health()).toEqual(health);
  expect(seen).toHaveLength(2);
  const error = await failure(client.articles.add({ url: "https://example.org/" }));
  expect(ConnectionError.isInstance(error)).toBe(true);
  expect(error).toMatchObject({ code: "CONNECTION_FAILED" });
  expect((error as Error).cause).toBeInstanceOf(Error);
  expect(seen).toHaveLength(3);
});

test("an answer cut off in its middle is a broken connection", async () => {
  const { client } = await served((_, response) => {
    response.writeHead(200, { "content-length": "500" }).write('{"ok":');
    setTimeout(() => response.destroy(), 20);
  });
  expect(await failure(client.health({ retries: 0 }))).toMatchObject({ name: "ConnectionError" });
});

test("a POST answered 503 is not sent again", async () => {
  const { client, seen } = await served((_, response) => json(response, 503, notFound, { "retry-after": "0" }));
  expect(await failure(client.articles.add({ content: "x" }))).toMatchObject({ status: 503 });
  expect(seen).toHaveLength(1);
});

test("a server that is not there is a broken connection", async () => {
  const server = await testServer(() => undefined);
  await server.close();
  const error = await failure(createClient({ baseUrl: server.baseUrl, retries: 1 }).health());
  expect(error).toMatchObject({ name: "ConnectionError", where: `${server.baseUrl}/api/v1/health` });
});

test("a slow answer ends with a timeout, also where only its body is slow", async () => {
  const { client } = await served(({ url }, response) => {
    if (url.endsWith("/health")) response.writeHead(200).write("{");
  });
  for (const call of [client.health({ timeoutMs: 60 }), client.actors.get("a", { timeoutMs: 60 })])
    expect(await failure(call)).toMatchObject({ name: "TimeoutError", code: "TIMEOUT" });
});

test("a signal ends a call with its own reason: before, during and between tries", async () => {
  const during = new AbortController();
  const between = new AbortController();
  const { client, seen } = await served((_, response, count) => {
    if (count === 1) return during.abort("during");
    response.on("finish", () => setTimeout(() => between.abort("between"), 100));
    json(response, 503, {}, { "retry-after": "30" });
  });
  expect(await failure(client.health({ signal: AbortSignal.abort("before") }))).toBe("before");
  expect(seen).toHaveLength(0);
  expect(await failure(client.health({ signal: during.signal }))).toBe("during");
  expect(await failure(client.health({ signal: between.signal }))).toBe("between");
  expect(seen).toHaveLength(2);
});

test("a fetch of one's own is used, even one that does not heed the signal", async () => {
  const asked: string[] = [];
  const answer = { status: 200, headers: new Headers(), text: async () => JSON.stringify(health) };
  const client = createClient({
    baseUrl: "https://dateline.example/",
    fetch: async (url) => {
      asked.push(url);
      return asked.length === 1 ? answer : new Promise(() => undefined);
    },
  });
  expect(await client.health()).toEqual(health);
  expect(asked).toEqual(["https://dateline.example/api/v1/health"]);
  expect(await failure(client.health({ timeoutMs: 30 }))).toMatchObject({ name: "TimeoutError" });
});

test.each([
  [{ baseUrl: "localhost" }],
  [{ baseUrl: "ftp://example.org" }],
  [{ baseUrl: "https://a:b@example.org" }],
  [{ baseUrl: "http://example.org", timeoutMs: 0 }],
  [{ baseUrl: "http://example.org", retries: -1 }],
  [{ baseUrl: "http://example.org", retries: Number.NaN }],
])("options that cannot work are refused: %j", (options) => {
  expect(() => createClient(options)).toThrow(OptionsError);
});

test("an id that would name another path is refused or escaped", async () => {
  const { client, seen } = await served((_, response) => json(response, 404, notFound));
  expect(await failure(client.events.get(""))).toMatchObject({ name: "OptionsError" });
  expect(await failure(client.events.get(".."))).toMatchObject({ name: "OptionsError" });
  await failure(client.events.get("../health?x"));
  expect(seen.map(({ url }) => url)).toEqual(["/api/v1/events/..%2Fhealth%3Fx"]);
});

test("an error is known by its marker, not by the copy of the class", () => {
  const connection = new ConnectionError({ what: "lost" });
  const otherCopy = Object.assign(new Error("x"), { [Symbol.for("dateline.sdk.error")]: "TimeoutError" });
  expect(DatelineClientError.isInstance(connection)).toBe(true);
  expect(DatelineApiError.isInstance(connection)).toBe(false);
  expect(TimeoutError.isInstance(otherCopy)).toBe(true);
  expect(DatelineClientError.isInstance(new Error("x"))).toBe(false);
});
