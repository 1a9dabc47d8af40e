import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import type { Store } from "@dateline/core";
import { openSqliteStore } from "@dateline/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { correct } from "../correct/index.ts";
import { type Input, listInputs } from "../input/index.ts";
import { loadStages } from "../stage/index.ts";
import { ingestInputs } from "./ingest-inputs.ts";

const samples = fileURLToPath(new URL("../../../../samples", import.meta.url));
const now = () => new Date("2026-03-10T08:00:00Z");
const folder = mkdtempSync(join(tmpdir(), "dateline-order-"));
const stages = loadStages();
let made = 0;
let inputs: Input[] = [];
let listed: Input[] = [];
let whole: Dump;

/** All rows of a database by table, without the numbers that rows get as they come. */
type Dump = Record<string, string[]>;

beforeAll(async () => {
  listed = await listInputs([samples], { now });
  inputs = [...listed, ...listed.filter(({ name }) => /ecowas/.test(name)).map(reprinted)];
  whole = await ingested([inputs]);
}, 120_000);

afterAll(async () => {
  await stages.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the samples", () => {
  test("give articles, actors, events and links to compare at all", () => {
    for (const table of ["articles", "actors", "events", "claims", "mentions", "relation_cells"]) {
      expect(whole[table]?.length, table).toBeGreaterThan(15);
    }
  });

  test.each([1, 2, 3])(
    "give the same rows when they come in shuffled order %i",
    async (seed) => {
      const order = shuffled(inputs, seed);
      expect(order.map(({ name }) => name)).not.toEqual(inputs.map(({ name }) => name));
      expect(await ingested([order])).toEqual(whole);
    },
    120_000,
  );

  test("give the same rows one by one, each with the database opened anew, as in one batch", async () => {
    const one = shuffled(inputs, 4).map((input) => [input]);
    expect(await ingested(one)).toEqual(whole);
  }, 120_000);

  test("change nothing when they come a second time, in another order", async () => {
    expect(await ingested([inputs, shuffled(inputs, 5)])).toEqual(whole);
  }, 120_000);

  test("tell no other events when papers reprint them", async () => {
    const once = await ingested([listed]);
    expect(whole.articles).toHaveLength(listed.length + 2);
    expect(whole.events).toHaveLength(once.events?.length ?? 0);
  }, 120_000);

  test("give the same stories in every order", async () => {
    const [one, other] = await Promise.all([storiesOf([inputs]), storiesOf([shuffled(inputs, 6)])]);
    expect(other).toEqual(one);
    expect(one.filter(({ story }) => story.copies.length > 0)).toHaveLength(2);
  }, 120_000);
});

describe("actors merged by hand", () => {
  test("merge their events anew, alike before and after the rest is taken in, and undo brings all back", async () => {
    const path = newPath();
    await ingestAt(path, [inputs]);
    const [actorId = "", into = ""] = await twoBusy(path);
    const after = await using(path, async (store) => {
      const { id } = await correct(store, { action: "merge-actors", actorId, into }, by, stages);
      const merged = dump(path);
      expect(merged.events).not.toEqual(whole.events);
      await correct(store, { action: "undo", correctionId: id }, { ...by, author: "bea" }, stages);
      return { merged, undone: dump(path) };
    });
    expect(settled(after.undone)).toEqual(settled(whole));

    const order = shuffled(inputs, 7);
    const half = newPath();
    // The correction can only be made once the articles that name the two actors are there.
    const first = await leastFor(order, [actorId, into]);
    await ingestAt(half, [order.slice(0, first)]);
    await using(half, (store) => correct(store, { action: "merge-actors", actorId, into }, by, stages));
    await ingestAt(half, [order.slice(first)]);
    expect(first).toBeLessThan(order.length);
    expect(dump(half)).toEqual(after.merged);
  }, 120_000);
});

const by = { author: "ann", note: null, now };

/** The same page with one more paragraph, as another paper prints it. */
function reprinted(input: Input): Input {
  const read = async () => {
    const page = await input.read();
    const words = new TextDecoder().decode(page.bytes);
    const more =
      "<p>This report was taken from an agency and shortened by the editors of the evening edition.</p></article>";
    const bytes = new TextEncoder().encode(
      words.replace("</article>", more).replaceAll(".example/", ".reprint.example/"),
    );
    return { ...page, bytes };
  };
  return { name: `${input.name} reprinted`, read };
}

/** Without what stays of corrections: they are facts of their own and outlive being undone. */
function settled({ corrections: _, ...rest }: Dump): Dump {
  return rest;
}

/** How many of these articles it takes until both actors are there. */
async function leastFor(order: readonly Input[], actorIds: readonly string[]): Promise<number> {
  const path = newPath();
  for (const [at, input] of order.entries()) {
    await ingestAt(path, [[input]]);
    const known = new Set((dump(path).actors ?? []).map((row) => (JSON.parse(row) as { id: string }).id));
    if (actorIds.every((id) => known.has(id))) return at + 1;
  }
  return order.length;
}

/** The two countries or unnamed actors that take part in most events. */
async function twoBusy(path: string): Promise<string[]> {
  return using(path, async (store) => {
    const { items } = await store.listActors({ limit: 100 });
    const busy = items.filter(({ actor }) => actor.kind === "generic" || actor.kind === "country");
    return busy
      .sort((a, b) => b.events - a.events || (a.actor.id < b.actor.id ? -1 : 1))
      .slice(0, 2)
      .map(({ actor }) => actor.id);
  });
}

async function storiesOf(batches: readonly (readonly Input[])[]) {
  const path = newPath();
  await ingestAt(path, batches);
  return using(path, async (store) => (await store.listStories({ limit: 100 })).items);
}

async function ingested(batches: readonly (readonly Input[])[]): Promise<Dump> {
  const path = newPath();
  await ingestAt(path, batches);
  return dump(path);
}

async function ingestAt(path: string, batches: readonly (readonly Input[])[]): Promise<void> {
  for (const batch of batches) {
    const { failed } = await using(path, (store) => ingestInputs(stages, store, batch, {}, { now }));
    expect(failed).toBe(0);
  }
}

async function using<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqliteStore({ path, now });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function newPath(): string {
  made += 1;
  return join(folder, `${made}.db`);
}

function dump(path: string): Dump {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const tables = database
      .prepare("select name from sqlite_master where type = 'table' and name not like '%\\_words%' escape '\\'")
      .all();
    const rowsOf = (table: string) =>
      database
        .prepare(`select * from "${table}"`)
        .all()
        .map(({ n: _, ...row }) => JSON.stringify(row))
        .sort();
    return Object.fromEntries(tables.map(({ name }) => [String(name), rowsOf(String(name))]));
  } finally {
    database.close();
  }
}

/** A copy in an order that the seed decides (Fisher-Yates over a linear congruential generator). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const list = [...items];
  let state = seed;
  for (let at = list.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
  return list;
}
