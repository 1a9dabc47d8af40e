import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ActorView, ArticleView, Correction, Event, EventView, PageOf } from "@dateline/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startReader } from "./testing/start-reader.ts";

const report = (title: string, day: string, publisher: string, words: string) => `<!doctype html><html lang="en"><head>
<title>${title}</title><meta property="article:published_time" content="${day}">
<meta property="og:site_name" content="${publisher}"></head><body><article><h1>${title}</h1>
<p>${words}</p>
</article></body></html>`;

let folder = "";
let address = "";
let stop: () => Promise<void> = async () => undefined;
let feeds: Server;
let first: ArticleView;
let second: ArticleView;
let expulsion: Event;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-reader-forms-"));
  feeds = createServer((_request, response) => response.writeHead(404).end()).listen(0, "127.0.0.1");
  ({ address, stop } = await startReader(join(folder, "dateline.db")));
  const { id } = await add(
    report(
      "Envoy sent home",
      "2021-05-14",
      "Post",
      `On 12 May 2021 Kenya expelled the ambassador of Hungary, the foreign ministry in Nairobi said in a statement.</p>
      <p>Hungary condemned the decision and demanded an apology, and its ministry called the charge of spying absurd.</p>
      <p>The two countries had signed an agreement on trade in 2019, and ministers met in Budapest to extend it.`,
    ),
  );
  second = await add(
    report(
      "Budapest loses its envoy",
      "2021-05-15",
      "Wire",
      `Kenya expelled the ambassador of Hungary on 12 May 2021 after weeks of quarrel over a port at the coast.</p>
      <p>Diplomats in the city said that nobody had expected it so soon, and that the embassy would stay open for now.</p>
      <p>Shipping firms fear for a contract worth millions, which was to be renewed by both sides in the autumn.`,
    ),
  );
  // The second report gave the event both tell another id.
  first = await get(`/articles/${id}`);
  const found = first.events.find((event) => event.type === "SANCTION");
  if (!found) throw new Error("the expulsion was not found");
  expulsion = found;
});

afterAll(async () => {
  await stop();
  feeds.close();
  rmSync(folder, { recursive: true, force: true });
});

async function add(content: string): Promise<ArticleView> {
  const answer = await fetch(`${address}/api/v1/articles`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ content, contentType: "text/html" }),
  });
  return get(`/articles/${((await answer.json()) as { id: string }).id}`);
}

async function get<T>(path: string): Promise<T> {
  return (await (await fetch(`${address}/api/v1${path}`)).json()) as T;
}

async function html(path: string, status = 200): Promise<string> {
  const answer = await fetch(address + path);
  expect(answer.status, path).toBe(status);
  return answer.text();
}

/** Sends a form as a browser does without a script; gives where it leads and the cookie that came with it. */
async function send(
  path: string,
  fields: readonly (readonly [string, string])[],
  headers: Record<string, string> = {},
) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const answer = await fetch(address + path, { method: "POST", body: form, redirect: "manual", headers });
  return { status: answer.status, to: answer.headers.get("location") ?? "", cookie: answer.headers.get("set-cookie") };
}

const actorOf = (name: string) => first.actors.find((actor) => actor.name === name)?.id ?? "";

describe("stories and relations", () => {
  it("group two reports of one happening, with the event they share", async () => {
    const text = await html(`/stories/${first.id}`);
    expect(text).toContain("Envoy sent home");
    expect(text).toContain("Budapest loses its envoy");
    expect(text).toContain("What several reports tell");
    expect(text).toContain(expulsion.id);
    expect(await html("/stories")).toContain(`/stories/${first.id}`);
    await html("/stories/article_000000000000000000000000", 404);
    expect(await get(`/stories/${second.id}`)).toMatchObject({ reports: 2 });
  });

  it("draw the events of two countries, each mark a link to its event", async () => {
    const text = await html("/relations/KEN/HUN");
    expect(text).toMatch(new RegExp(`<a [^>]*href="/events/${expulsion.id}"[^>]*><title>[^<]*score -5.5`));
    expect(text).toContain("May 2021");
    expect(await html("/relations")).toContain("/relations/HUN/KEN");
    await html("/relations/KEN/QQQ", 404);
  });
});

describe("corrections", () => {
  const author = ["author", "Änne Example"] as const;

  it("are kept with the name of their author, which the next form remembers, and are undone", async () => {
    const back = ["back", `/events/${expulsion.id}`] as const;
    const said = await send("/correct", [["action", "confirm-event"], ["event", expulsion.id], author, back]);
    expect(said).toMatchObject({ status: 303, to: `/events/${expulsion.id}#corrections` });
    expect(said.cookie).toMatch(/^dateline-author=.*HttpOnly/);
    const cookie = said.cookie?.split(";")[0] ?? "";
    const text = await (await fetch(`${address}/events/${expulsion.id}`, { headers: { cookie } })).text();
    expect(text).toContain("Confirmed");
    expect(text).toMatch(/<input[^>]*value="Änne Example"/);
    const { corrections } = await get<EventView>(`/events/${expulsion.id}`);
    expect(corrections).toMatchObject([{ author: "Änne Example", change: { action: "confirm-event" } }]);
    await send("/correct", [["action", "undo"], ["correction", corrections[0]?.id ?? ""], author, back]);
    expect((await get<EventView>(`/events/${expulsion.id}`)).event.status).toBe("detected");
    expect(await html("/corrections")).toContain("Undid: Confirmed");
  });

  it("change only the slots of an event that differ, and say where nothing does", async () => {
    const form = await html(`/events/${expulsion.id}/edit?type=AID&find-sources=Hungary&sources=${actorOf("Kenya")}`);
    expect(form).toContain(`value="${actorOf("Hungary")}"`);
    const fields = (type: string, latest: string) =>
      [
        ["action", "edit-event"],
        ["event", expulsion.id],
        ["type", type],
        ["modality", expulsion.modality],
        ["polarity", expulsion.polarity],
        ["earliest", "2021-05-12"],
        ["latest", latest],
        ["place", expulsion.place?.place.name ?? ""],
        ["back", `/events/${expulsion.id}/edit`],
        author,
        ...expulsion.sources.map(({ actorId }) => ["sources", actorId] as const),
        ...expulsion.targets.map(({ actorId }) => ["targets", actorId] as const),
      ] as const;
    const same = await send("/correct", fields(`SANCTION/${expulsion.mode}`, "2021-05-12"));
    expect(decodeURIComponent(same.to)).toContain("Nothing was changed");
    expect(await html(same.to)).toContain('role="alert"');
    await send("/correct", fields("COERCE/deport", "2021-05-13"));
    const { event, corrections } = await get<EventView>(`/events/${expulsion.id}`);
    expect(event).toMatchObject({ type: "COERCE", mode: "deport", status: "edited" });
    expect(event.sources).toEqual(expulsion.sources);
    const edits = corrections.flatMap(({ change }) => (change.action === "edit-event" ? [change.edit] : []));
    expect(edits).toEqual([{ type: "COERCE", mode: "deport", latest: "2021-05-13" }]);
  });

  it("rename, merge and split actors from plain forms", async () => {
    const [kenya, hungary] = [actorOf("Kenya"), actorOf("Hungary")];
    const back = ["back", `/actors/${kenya}/edit`] as const;
    const renamed = await send("/correct", [
      ["action", "rename-actor"],
      ["actor", kenya],
      ["name", "Kenia"],
      author,
      back,
    ]);
    expect(await html(renamed.to)).toContain("Renamed to “Kenia”");
    expect(await html(`/actors/${kenya}/edit?find=hungary`)).toContain(`name="into"`);
    const mentions = await get<PageOf<{ id: string }>>(`/actors/${kenya}/mentions`);
    const mention = mentions.items[0]?.id ?? "";
    const split = await send("/correct", [
      ["action", "split-actor"],
      ["actor", kenya],
      ["mention", mention],
      ["name", "Kenya Airways"],
      author,
      back,
    ]);
    expect(await html(split.to)).toContain("Kenya Airways");
    const merged = await send("/correct", [
      ["action", "merge-actors"],
      ["actor", kenya],
      ["into", hungary],
      author,
      back,
    ]);
    expect(merged.to).toBe(`/actors/${hungary}`);
    expect((await get<ActorView>(`/actors/${kenya}`)).actor.id).toBe(hungary);
    const followed = await fetch(`${address}/actors/${kenya}`);
    expect(followed.url).toBe(`${address}/actors/${hungary}`);
  });

  it.each([
    [
      [
        ["action", "rename-actor"],
        ["actor", "actor_x"],
        ["name", ""],
      ],
      "Something is missing",
    ],
    [
      [
        ["action", "merge-actors"],
        ["actor", "actor_x"],
      ],
      "Something is missing",
    ],
    [[["action", "nonsense"]], "no such correction"],
  ] as const)("say what is wrong with %j", async (fields, words) => {
    const { status, to } = await send("/correct", [...fields, ["back", "/corrections"]]);
    expect(status).toBe(303);
    expect(new URL(to, address).searchParams.get("failed")).toContain(words);
  });

  it("lead nowhere else than to this reader, and are not taken from other sites", async () => {
    const { to } = await send("/correct", [
      ["action", "nonsense"],
      ["back", "//evil.example/"],
    ]);
    expect(to).toMatch(/^\/\?failed=/);
    for (const path of ["/correct", "/sources/change", "/add/none/start"]) {
      expect((await send(path, [], { "sec-fetch-site": "cross-site" })).status).toBe(403);
      expect((await send(path, [], { origin: "null" })).status).toBe(403);
    }
  });

  it("come through the API too", async () => {
    const add = (body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${address}/api/v1/corrections`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      });
    const other = second.events[0]?.id ?? "";
    const answer = await add({ action: "reject-event", eventId: other, author: "Ann", note: "doubtful" });
    expect(answer.status).toBe(201);
    const said = (await answer.json()) as Correction;
    expect((await get<PageOf<Correction>>("/corrections?limit=1")).items).toEqual([said]);
    expect((await add({ action: "reject-event", eventId: other })).status).toBe(400);
    expect((await add({ action: "undo", correctionId: `correction_${"0".repeat(24)}`, author: "Ann" })).status).toBe(
      404,
    );
    expect((await add({}, { origin: "https://other.example" })).status).toBe(403);
  });
});

describe("adding and sources", () => {
  it("refuse private addresses with words of their own", async () => {
    const inside = `http://127.0.0.1:${(feeds.address() as AddressInfo).port}/feed`;
    const added = await send("/add/submit", [["url", inside]]);
    expect(added.to).toMatch(/^\/add\?failed=/);
    const subscribed = await send("/sources/change", [
      ["action", "subscribe"],
      ["feed", inside],
    ]);
    expect(subscribed.to).toMatch(/^\/sources\?failed=/);
    expect(await html(subscribed.to)).toContain('role="alert"');
    expect(await get("/sources")).toEqual({ items: [] });
    await html("/add/none", 404);
  });
});

describe("lists and exports", () => {
  it("offer all of what was found as files", async () => {
    const file = await fetch(`${address}/export/articles.csv?q=ambassador`);
    expect(file.headers.get("content-disposition")).toContain('filename="articles.csv"');
    const lines = (await file.text()).trimEnd().split("\r\n");
    expect(lines[0]).toContain("article_id,title");
    expect(lines).toHaveLength(3);
    const events = (await (await fetch(`${address}/export/events.ndjson`)).text()).trimEnd().split("\n");
    const { total } = await get<PageOf<EventView>>("/events?limit=1");
    expect(events.map((line) => (JSON.parse(line) as EventView).event.id)).toHaveLength(total);
    expect((await fetch(`${address}/export/events.csv?q=type%3ANONSENSE`)).status).toBe(400);
    expect((await fetch(`${address}/export/nothing.csv`)).status).toBe(404);
  });

  it("show conditions one by one, each with a way to take it away, and say what next where nothing fits", async () => {
    const text = await html(`/search?q=${encodeURIComponent("ambassador -lang:fr")}`);
    expect(text).toContain('<mark class="hit">');
    expect(text).toContain('href="/search?q=ambassador"');
    expect(await html("/search?q=zyxwvut")).toContain("Nothing fits");
    expect(await html("/search")).toContain("What you can ask");
    expect(await html("/sources")).toContain("No feed is subscribed to yet");
  });
});
