import { type KeyedEntry, type OverlayEntry, overlayKey, type Page, type Store } from "@dateline/core";
import { actorIdOf, entryKeys } from "@dateline/knowledge";
import { openSqliteStore } from "@dateline/store";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { ingestPage } from "../ingest/index.ts";
import { loadStages } from "../stage/index.ts";

const stages = loadStages();
const context = { now: () => new Date("2026-03-10T08:00:00Z") };
const told = { author: "ann", at: "2026-03-10T00:00:00.000Z", origin: "typed", source: null } as const;
const nothing = { country: null, sector: null, from: null, to: null, description: null, wikidata: null };

const text = `The Zelmor River Board accused Mali of breaking an agreement on 3 March 2026.

Officials of the Zelmor River Board met Oumar Tessalit in Bamako on Wednesday. Tessalit, a fisherman, thanked Mali for its help.

The foreign minister of Mali visited France on Thursday and met the president of France.

Members of Tafouk attacked Malian soldiers near Gao on Friday, killing three people. Tafouk said that it would attack again.`;

let store: Store;

beforeEach(async () => {
  store = await openSqliteStore({ path: ":memory:" });
});

afterEach(async () => {
  await store.close();
});

afterAll(() => stages.close());

function keyed(entry: OverlayEntry): KeyedEntry {
  return { entry, keys: entryKeys(entry), actorId: actorIdOf(entry.id) };
}

function page(words = text): Page {
  const bytes = new TextEncoder().encode(words);
  const source = { kind: "file" as const, path: "notes.txt" };
  return { source, url: null, bytes, contentType: "text/plain", fetchedAt: "2026-03-10T08:00:00Z" };
}

const ingest = async (words?: string) => ingestPage(stages, store, page(words), { published: "2026-03-10" }, context);

async function cast(articleId: string): Promise<Map<string, string>> {
  const view = await store.articleView(articleId);
  return new Map((view?.actors ?? []).map((actor) => [actor.name, actor.origin]));
}

function record(id: string, kind: "organisation" | "person" | "armed-group", name: string): KeyedEntry {
  const names = [{ text: name, strength: "strong" as const }];
  return keyed({ entry: "record", id, kind, names, ...nothing, country: "MLI", ...told });
}

test("a body, a group and a person that the user adds are linked at the next ingest, and only once", async () => {
  const { articleId } = await ingest();
  const before = await cast(articleId);
  expect(before.get("Zelmor River Board")).toBe("detected");
  await store.saveOverlay([
    record("organisation/zelmor-river-board", "organisation", "Zelmor River Board"),
    record("armed-group/tafouk", "armed-group", "Tafouk"),
    record("person/oumar-tessalit", "person", "Oumar Tessalit"),
  ]);
  expect(await ingest()).toEqual({ articleId, outcome: "updated" });
  const after = await cast(articleId);
  expect(after.get("Zelmor River Board")).toBe("knowledge-base");
  expect(after.get("Oumar Tessalit")).toBe("knowledge-base");
  expect(after.get("Tafouk")).toBe("knowledge-base");
  const actors = (await store.articleView(articleId))?.actors.map(({ id }) => id);
  expect(actors).toContain(actorIdOf("armed-group/tafouk"));
  expect(await ingest()).toEqual({ articleId, outcome: "unchanged" });
});

test("entries that no word of an article touches leave it as it was", async () => {
  const { articleId } = await ingest();
  await store.saveOverlay([record("organisation/elsewhere", "organisation", "Quorvath Harbour Trust")]);
  expect(await ingest()).toEqual({ articleId, outcome: "unchanged" });
  expect(
    (await ingest("The Quorvath Harbour Trust sued Mali on 4 March 2026, and judges in France agreed.")).outcome,
  ).toBe("added");
});

test("a holder of an office is linked where the text says the office alone", async () => {
  const id = "person/zoya-kone";
  const { articleId } = await ingest();
  await store.saveOverlay([
    record(id, "person", "Zoya Koné"),
    keyed({
      entry: "term",
      id,
      term: { office: "foreign-minister", of: "MLI", note: null, from: "2026-01-05", to: null },
      ...told,
    }),
  ]);
  expect((await cast(articleId)).has("Zoya Koné")).toBe(false);
  expect((await ingest()).outcome).toBe("updated");
  expect((await cast(articleId)).get("Zoya Koné")).toBe("knowledge-base");
});

test("taking an entry out gives back what was there without it", async () => {
  const { articleId } = await ingest();
  const before = await store.articleView(articleId);
  const entry: OverlayEntry = {
    entry: "name",
    id: "country/FRA",
    name: { text: "Zelmor River Board", strength: "strong" },
    ...told,
  };
  await store.saveOverlay([keyed(entry)]);
  await ingest();
  expect((await cast(articleId)).has("Zelmor River Board")).toBe(false);
  await store.removeOverlay([overlayKey(entry)]);
  expect((await ingest()).outcome).toBe("updated");
  const names = (view: typeof before) => view?.actors.map(({ id }) => id).sort();
  expect(names(await store.articleView(articleId))).toEqual(names(before));
});

test("two records that the user says are one actor are one", async () => {
  await store.saveOverlay([
    record("organisation/zelmor-river-board", "organisation", "Zelmor River Board"),
    record("armed-group/tafouk", "armed-group", "Tafouk"),
    keyed({ entry: "merge", id: "organisation/zelmor-river-board", into: "armed-group/tafouk", ...told }),
  ]);
  const { articleId } = await ingest();
  const view = await store.articleView(articleId);
  const tafouk = view?.actors.find(({ name }) => name === "Tafouk");
  expect(tafouk?.mentions.map(({ evidence }) => evidence.quote)).toContain("Zelmor River Board");
});
