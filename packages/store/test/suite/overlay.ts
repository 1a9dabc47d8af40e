import { type KeyedEntry, makeId, type OverlayEntry, overlayKey, type Store } from "@dateline/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Bench, openBench, refused } from "./bench.ts";
import type { OpenTestStore } from "./test-store.ts";

const told = { author: "ann", at: "2024-01-01T00:00:00.000Z", origin: "typed", source: null } as const;
const nobody = { keys: [], subjects: [], holders: [], offices: [], date: null };

function record(id: string, name: string, more: Partial<Extract<OverlayEntry, { entry: "record" }>> = {}): KeyedEntry {
  const facts = { country: null, sector: null, from: null, to: null, description: null, wikidata: null };
  const names = [{ text: name, strength: "strong" as const }];
  const kind = id.startsWith("person/") ? ("person" as const) : ("organisation" as const);
  return keyed({ entry: "record", id, kind, names, ...facts, ...told, ...more }, [name.toLowerCase()]);
}

function keyed(entry: OverlayEntry, keys: string[] = []): KeyedEntry {
  return { entry, keys, actorId: makeId("actor", ["knowledge-base", entry.id]) };
}

function term(id: string, of: string, from: string | null, to: string | null): KeyedEntry {
  return keyed({ entry: "term", id, term: { office: "president", of, note: null, from, to }, ...told });
}

/** What holds of the entries that a user lays over the knowledge base. */
export function testOverlay(open: OpenTestStore): void {
  describe("overlay", () => {
    let bench: Bench;
    let store: Store;
    const idsFor = async (need: Partial<Parameters<Store["overlayFor"]>[0]>) =>
      (await store.overlayFor({ ...nobody, ...need })).map((entry) => `${entry.entry} ${entry.id}`);

    beforeEach(async () => {
      bench = await openBench(open);
      store = bench.store;
    });

    afterEach(async () => {
      await store.close();
    });

    test("saving again changes nothing, whoever says it; saying something else replaces", async () => {
      const given = record("person/ada-moor", "Ada Moor");
      expect(await store.saveOverlay([given, given])).toEqual(["added", "unchanged"]);
      const before = await bench.rows();
      const later = { ...given, entry: { ...given.entry, author: "bob", at: "2025-01-01T00:00:00.000Z" } };
      expect(await store.tryOverlay([later.entry])).toEqual(["unchanged"]);
      expect(await store.saveOverlay([later])).toEqual(["unchanged"]);
      expect(await bench.rows()).toEqual(before);
      const other = record("person/ada-moor", "Ada Moor", { country: "MLI" });
      expect(await store.tryOverlay([other.entry])).toEqual(["updated"]);
      expect(await bench.rows()).toEqual(before);
      expect(await store.saveOverlay([other])).toEqual(["updated"]);
      expect(await store.overlayFor({ ...nobody, keys: ["ada moor"] })).toEqual([other.entry]);
    });

    test("typed and imported records of one id stand side by side", async () => {
      await store.saveOverlay([
        record("person/ada-moor", "Ada Moor"),
        record("person/ada-moor", "Ada B. Moor", { origin: "imported", source: "people.csv" }),
      ]);
      expect(await store.overlayCounts()).toEqual({ records: 1, entries: 2 });
    });

    test("an entry that breaks the schema is refused, and nothing of its batch stays", async () => {
      const wrong = record("person/ada-moor", "Ada Moor", { country: "Mali" });
      expect(await refused(store.saveOverlay([record("person/b", "B C"), wrong]))).toBe("INVALID_DATA");
      const merge = keyed({ entry: "merge", id: "person/b", into: "person/b", ...told });
      expect(await refused(store.saveOverlay([merge]))).toBe("INVALID_DATA");
      expect(await store.overlayCounts()).toEqual({ records: 0, entries: 0 });
    });

    test("an article reads what its names, records and offices reach, and nothing else", async () => {
      await store.saveOverlay([
        record("person/ada-moor", "Ada Moor"),
        term("person/ada-moor", "organisation/river-board", "2020", "2021"),
        record("organisation/river-board", "River Board"),
        record("person/someone-else", "Someone Else"),
        keyed({ entry: "name", id: "country/MLI", name: { text: "Malee", strength: "strong" }, ...told }, ["malee"]),
      ]);
      expect(await idsFor({})).toEqual([]);
      expect(await idsFor({ keys: ["ada moor", "nobody"] })).toEqual(
        ["record organisation/river-board", "record person/ada-moor", "term person/ada-moor"].sort(),
      );
      expect(await idsFor({ keys: ["malee"] })).toEqual(["name country/MLI"]);
      expect(await idsFor({ subjects: ["country/MLI", "country/FRA"] })).toEqual(["name country/MLI"]);
      expect(await store.overlayOfActors([makeId("actor", ["knowledge-base", "country/MLI"])])).toHaveLength(1);
    });

    test.each([
      ["2019-12-31", []],
      ["2020", ["term person/ada-moor"]],
      ["2020-03-01", ["term person/ada-moor"]],
      ["2021-12-31", ["term person/ada-moor"]],
      ["2022-01-01", []],
    ])("on %s the office is held by %j", async (date, holders) => {
      await store.saveOverlay([term("person/ada-moor", "MLI", "2020-03", "2021")]);
      const need = { holders: ["MLI", "FRA"], offices: ["president"] };
      expect(await idsFor({ ...need, date })).toEqual(holders);
      expect(await idsFor({ ...need, offices: ["mayor"], date })).toEqual([]);
      expect(await idsFor({ ...need, date: null })).toEqual([]);
    });

    test("an office with a crowd of holders tells nobody", async () => {
      const many = Array.from({ length: 21 }, (_, index) => term(`person/p${100 + index}`, "MLI", "2020", null));
      await store.saveOverlay([...many, term("person/q", "FRA", "2020", null)]);
      const need = { holders: ["MLI", "FRA"], offices: ["president"], date: "2021-01-01" };
      expect(await idsFor(need)).toEqual(["term person/q"]);
      await store.removeOverlay(many.slice(1).map(({ entry }) => overlayKey(entry)));
      expect(await idsFor(need)).toEqual(["term person/p100", "term person/q"]);
    });

    test("merged records are read together, from either end", async () => {
      await store.saveOverlay([
        record("person/a", "Ada Moor"),
        record("person/b", "Ada Moore"),
        keyed({ entry: "merge", id: "person/a", into: "person/b", ...told }),
      ]);
      const all = ["merge person/a", "record person/a", "record person/b"];
      expect((await idsFor({ keys: ["ada moor"] })).sort()).toEqual(all);
      expect((await idsFor({ keys: ["ada moore"] })).sort()).toEqual(all);
    });

    test("records are found by words of their names and beginnings of words", async () => {
      const name = { text: "Zelmor 100% Board", strength: "strong" as const };
      await store.saveOverlay([
        record("person/ada-moor", "Ada Moor"),
        record("person/b", "Badam Morwen"),
        keyed({ entry: "name", id: "organisation/z", name, ...told }, ["zelmor 100% board", "~selmor"]),
      ]);
      const found = async (...words: string[]) => (await store.searchOverlay(words, 5)).map(({ id }) => id);
      expect(await found("mo")).toEqual(["person/ada-moor", "person/b"]);
      expect(await found("moor", "ada")).toEqual(["person/ada-moor"]);
      expect(await found("dam")).toEqual([]);
      expect(await found("100%")).toEqual(["organisation/z"]);
      expect(await found("1_0")).toEqual([]);
      expect(await found("selmor")).toEqual([]);
      expect(await found()).toEqual([]);
    });

    test("lists come page by page and entries can be taken out", async () => {
      const many = Array.from({ length: 25 }, (_, index) => record(`person/p${100 + index}`, `Person ${index}`));
      await store.saveOverlay([...many, term("person/p100", "MLI", null, null)]);
      const ids: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<Store["listOverlay"]>> = await store.listOverlay({
          limit: 7,
          cursor,
          entry: "record",
        });
        expect(page.total).toBe(25);
        ids.push(...page.items.map(({ id }) => id));
        cursor = page.next;
      } while (cursor !== null);
      expect(ids).toEqual(many.map(({ entry }) => entry.id));
      expect((await store.listOverlay({ limit: 9, ids: ["person/p100"] })).total).toBe(2);
      expect((await store.listOverlay({ limit: 9, origin: "imported" })).total).toBe(0);
      const keys = many.map(({ entry }) => overlayKey(entry));
      expect(await store.removeOverlay(keys)).toBe(25);
      expect(await store.removeOverlay(keys)).toBe(0);
      expect(await idsFor({ keys: ["person 3"] })).toEqual([]);
      expect(await refused(store.listOverlay({ limit: 5, cursor: "???" }))).toBe("INVALID_DATA");
      expect(await refused(store.listOverlay({ limit: 0 }))).toBe("INVALID_DATA");
    });
  });
}
