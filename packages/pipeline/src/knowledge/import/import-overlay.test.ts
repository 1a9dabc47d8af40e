import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { OverlayEntry, Store } from "@dateline/core";
import { loadKnowledgeBase, readKnowledge } from "@dateline/knowledge";
import { openSqliteStore } from "@dateline/store";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { importOverlay, type OverlayImportOptions } from "./import-overlay.ts";
import { openText } from "./open-text.ts";

const base = loadKnowledgeBase(readKnowledge());
const folder = mkdtempSync(join(tmpdir(), "dateline-import-"));
let store: Store;

beforeEach(async () => {
  store = await openSqliteStore({ path: ":memory:" });
});

afterEach(async () => {
  await store.close();
});

async function* pieces(text: string, size = text.length || 1): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function load(text: string, options: Partial<OverlayImportOptions> = {}, size?: number) {
  const problems: string[] = [];
  const result = await importOverlay(
    base,
    store,
    pieces(text, size),
    { author: "ann", source: "a file", ...options },
    {
      now: () => new Date("2026-01-02T03:04:05Z"),
      onProblem: ({ line, problem }) => problems.push(`${line} ${problem}`),
    },
  );
  return { ...result, problems };
}

async function all(): Promise<OverlayEntry[]> {
  const entries: OverlayEntry[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<Store["listOverlay"]>> = await store.listOverlay({ limit: 200, cursor });
    entries.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return entries;
}

const item = (id: string) => ({ type: "uri", value: `http://www.wikidata.org/entity/${id}` });
const words = (value: string) => ({ type: "literal", "xml:lang": "en", value });

const bindings = [
  {
    item: item("Q990000001"),
    itemLabel: words("Zoya Testova"),
    itemAltLabel: words("Z. Testova, Zoia Testova"),
    countryCode: words("MLI"),
    positionLabel: words("Minister of Foreign Affairs of Mali"),
    start: words("2024-05-17T00:00:00Z"),
    end: words("2025-01-01T00:00:00Z"),
  },
  {
    item: item("Q990000001"),
    itemLabel: words("Zoya Testova"),
    itemAltLabel: words("Zoja Testova"),
    countryCode: words("MLI"),
    positionLabel: words("Prime Minister"),
    start: words("2026-01-01T00:00:00Z"),
  },
  {
    item: item("Q990000002"),
    itemLabel: words("Q990000002"),
    positionLabel: words("mayor"),
    countryCode: words("MLI"),
  },
];
const sparql = { head: { vars: ["item"] }, results: { bindings } };

function entity(id: string, label: string, kind: string, more: object = {}) {
  const claim = (value: object) => [{ mainsnak: { datavalue: { value } }, rank: "normal" }];
  return {
    type: "item",
    id,
    labels: { en: { language: "en", value: label } },
    aliases: { en: [{ language: "en", value: `${label} Group` }] },
    descriptions: { en: { language: "en", value: "invented" } },
    claims: {
      P31: claim({ id: kind }),
      P17: claim({ id: "Q912" }),
      P571: claim({ time: "+1999-03-00T00:00:00Z", precision: 10 }),
      ...more,
    },
  };
}

const dump = [
  entity("Q990000003", "Zelmor Water Company", "Q4830453"),
  entity("Q990000004", "Rock of Zelmor", "Q8502"),
  entity("Q990000005", "Zelmor Unity Party", "Q7278"),
];

const ftm = [
  { id: "p-1", schema: "Person", properties: { name: ["Zoya Testova"], nationality: ["ml"], weakAlias: ["Zoya"] } },
  { id: "o-1", schema: "Occupancy", properties: { holder: ["p-1"], post: ["q-1"], startDate: ["2024-05"] } },
  { id: "q-1", schema: "Position", properties: { name: ["Minister of Defence"], country: ["ml"] } },
  {
    id: "c-1",
    schema: "Organization",
    properties: { name: ["Zelmor Front"], topics: ["crime.terror"], country: ["ml"] },
  },
  { id: "v-1", schema: "Vessel", properties: { name: ["MV Zelmor"] } },
  { id: "c-2", schema: "Company", properties: { name: [] } },
];

const csv = `name,kind,aliases,country,office,of,office_from,office_to
Zoya Testova,person,Zoya|Z. Testova,Mali,foreign minister,MLI,2024-05-17,2025-01
Zoya Testova,person,,MLI,prime minister,,2026,
"Zelmor ""River"" Board",organisation,acronym:ZRB,ML,,,,
Somebody,robot,,,,,,
Nobody,person,,Atlantis,,,,
"Open,person,,,
Later Person,person,,FRA,,,,
`;

describe("importing", () => {
  test.each([
    ["query results on one line", JSON.stringify(sparql)],
    ["query results laid out", JSON.stringify(sparql, null, 2)],
  ])("reads %s", async (_name, text) => {
    const result = await load(text);
    expect(result).toMatchObject({ format: "wikidata", rows: 3, failed: 1 });
    expect(result.problems[0]).toContain("Q990000002 has no label");
    const entries = await all();
    expect(entries.find(({ entry }) => entry === "record")).toMatchObject({
      id: "person/wikidata-q990000001",
      kind: "person",
      country: "MLI",
      wikidata: "Q990000001",
      origin: "imported",
    });
    const terms = entries.flatMap((entry) => (entry.entry === "term" ? [entry.term] : []));
    expect(terms).toEqual(
      expect.arrayContaining([
        { office: "foreign-minister", of: "MLI", note: null, from: "2024-05-17", to: "2025" },
        { office: "prime-minister", of: "MLI", note: null, from: "2026", to: null },
      ]),
    );
    expect(entries.some((entry) => entry.entry === "name" && entry.name.text === "Zoja Testova")).toBe(true);
  });

  test.each([
    ["an array on one line", JSON.stringify(dump)],
    ["an array with an entity a line", `[\n${dump.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`],
    ["an entity a line", dump.map((one) => JSON.stringify(one)).join("\r\n")],
  ])("reads a dump as %s", async (_name, text) => {
    expect(await load(text)).toMatchObject({ format: "wikidata", rows: 3, added: 2, skipped: 1, failed: 0 });
    expect((await all()).map(({ id }) => id)).toEqual(["company/wikidata-q990000003", "party/wikidata-q990000005"]);
    expect((await all())[0]).toMatchObject({ country: "MLI", from: "1999-03", description: "invented" });
  });

  test("gives an item that is shipped its shipped record", async () => {
    const known = {
      ...entity("Q130879", "Reuters", "Q192283"),
      claims: entity("Q130879", "Reuters", "Q192283").claims,
    };
    await load(JSON.stringify(known));
    expect((await all())[0]?.id).toBe("media/reuters");
    const lavrov = `name,kind,country\nSergey Lavrov,person,RUS\nSergey Lavrov,person,FRA`;
    await load(lavrov, { format: "csv" });
    const ids = (await all()).map(({ id }) => id);
    expect(ids).toContain("person/sergey-lavrov");
    expect(ids).toContain("person/sergey-lavrov-fra");
  });

  test("reads FollowTheMoney, with offices that stand after their holders", async () => {
    const result = await load(ftm.map((row) => JSON.stringify(row)).join("\n"));
    expect(result).toMatchObject({ format: "ftm", rows: 6, added: 3, skipped: 2, failed: 1 });
    expect(result.problems).toEqual(["6 the name is missing or is none"]);
    const entries = await all();
    expect(entries.find((entry) => entry.entry === "term")).toMatchObject({
      id: "person/ftm-p-1",
      term: { office: "defence-minister", of: "MLI", from: "2024-05", to: null },
    });
    expect(entries.find(({ id }) => id === "armed-group/ftm-c-1")).toMatchObject({
      kind: "armed-group",
      sector: "UAF",
    });
  });

  test("reads CSV, with the line and the reason of each row that cannot be read", async () => {
    const result = await load(csv);
    expect(result).toMatchObject({ format: "csv", failed: 3 });
    expect(result.problems).toEqual([
      '5 "robot" is no kind',
      '6 "Atlantis" is no country',
      "7 a quoted cell does not end",
    ]);
    const records = (await all()).flatMap((entry) => (entry.entry === "record" ? [entry] : []));
    expect(records.map(({ id }) => id)).toEqual([
      "organisation/zelmor-river-board",
      "person/later-person",
      "person/zoya-testova",
    ]);
    expect(records[0]?.names).toEqual([
      { text: 'Zelmor "River" Board', strength: "strong" },
      { text: "ZRB", strength: "acronym" },
    ]);
    expect(records[2]?.names[1]).toEqual({ text: "Zoya", strength: "weak" });
  });

  test.each([
    ["csv", csv],
    ["ftm", ftm.map((row) => JSON.stringify(row)).join("\n")],
    ["wikidata", JSON.stringify(sparql, null, 1)],
  ])("%s again changes nothing, a dry run writes nothing and says the same", async (_format, text) => {
    const said = await load(text, { dryRun: true });
    expect(await store.overlayCounts()).toEqual({ records: 0, entries: 0 });
    const first = await load(text);
    expect(first.added).toBeGreaterThan(0);
    expect(said).toEqual(first);
    const before = await all();
    expect(await load(text)).toMatchObject({ added: 0, updated: 0, unchanged: first.added + first.unchanged });
    expect(await all()).toEqual(before);
  });

  test("says that a format cannot be told, and reads an empty table", async () => {
    await expect(load("hello world\n")).rejects.toMatchObject({ code: "CONFIGURATION" });
    await expect(load("")).rejects.toMatchObject({ code: "CONFIGURATION" });
    expect(await load("name,kind\n")).toMatchObject({ rows: 0, added: 0, failed: 0 });
  });

  test("a stop keeps whole batches, and the same file goes on from there", async () => {
    const text = `name,kind\n${Array.from({ length: 3000 }, (_, at) => `Person Number${at}x,person`).join("\n")}\n`;
    const stop = new AbortController();
    const context = {
      signal: stop.signal,
      now: () => new Date(0),
      onProgress: ({ added }: { added: number }) => void (added >= 1000 && stop.abort()),
    };
    const options = { author: "ann", source: "a file" };
    await expect(importOverlay(base, store, pieces(text, 999), options, context)).rejects.toMatchObject({
      code: "INTERRUPTED",
    });
    expect((await store.overlayCounts()).entries).toBe(1000);
    expect(await load(text)).toMatchObject({ added: 2000, unchanged: 1000, failed: 0 });
  });

  test("a truncated download is one row that cannot be read", async () => {
    const text = JSON.stringify(sparql);
    const result = await load(text.slice(0, text.length - 60));
    expect(result.failed).toBe(1);
    expect(result.added).toBeGreaterThan(0);
  });

  test("a packed file is unpacked; a missing, damaged or foreign one is a typed error", async () => {
    const write = (name: string, bytes: string | Uint8Array) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const read = async (path: string) => {
      let text = "";
      for await (const piece of openText(path)) text += piece;
      return text;
    };
    expect(await read(write("a.csv.gz", gzipSync("name\nÉlan Vital\n")))).toBe("name\nÉlan Vital\n");
    await expect(read(join(folder, "none.csv"))).rejects.toMatchObject({ code: "INPUT_NOT_FOUND" });
    await expect(read(folder)).rejects.toMatchObject({ code: "INPUT_NOT_FOUND" });
    await expect(read(write("b.gz", gzipSync("x".repeat(9999)).subarray(0, 20)))).rejects.toMatchObject({
      code: "DECODING_FAILED",
    });
    await expect(read(write("c.csv", Uint8Array.of(0x6e, 0xff, 0xfe, 0x00)))).rejects.toMatchObject({
      code: "DECODING_FAILED",
    });
  });
});

describe("whatever a file holds", () => {
  const cell = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("", "person", "MLI", "2020-02", "Q42", "Ada Moor", '"', "x\ny", "president"),
  );
  const columns = ["name", "kind", "country", "aliases", "office", "of", "office_from", "id", "wikidata"];

  test("CSV is read row by row however it is cut into pieces, and reading it again changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 10 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, size) => {
          const quoted = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(","));
          const text = [columns.join(","), ...quoted].join("\n").toWellFormed();
          const first = await load(text, { format: "csv" }, size);
          const again = await load(text, { format: "csv" });
          expect(again).toMatchObject({ added: 0, updated: 0, rows: first.rows, failed: first.failed });
        },
      ),
      { numRuns: 150 },
    );
  });

  test("no JSON row stops the rest", async () => {
    const row = fc.oneof(
      fc.json({ maxDepth: 3 }),
      fc.string(),
      fc
        .record({
          id: fc.string(),
          schema: fc.constantFrom("Person", "Company", "Position", "Occupancy", "__proto__"),
          properties: fc.dictionary(
            fc.constantFrom("name", "country", "holder", "post", "topics"),
            fc.oneof(fc.string(), fc.array(fc.oneof(fc.string(), fc.integer()))),
          ),
        })
        .map((one) => JSON.stringify(one)),
    );
    const whole = JSON.stringify({ id: "last", schema: "Person", properties: { name: ["Last Person"] } });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 10 }), async (rows) => {
        const lines = rows.map((one) => one.replace(/[\r\n]/g, " "));
        const result = await load([...lines, whole].join("\n"), { format: "ftm" }, 17);
        expect(result.added + result.unchanged).toBeGreaterThan(0);
        const found = await store.overlayFor({
          keys: ["last person"],
          subjects: [],
          holders: [],
          offices: [],
          date: null,
        });
        expect(found).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });

  test("entities with any claims are read or passed over", async () => {
    const claims = fc.dictionary(fc.constantFrom("P31", "P17", "P27", "P571"), fc.anything());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ id: fc.constantFrom("Q1", "Q2", "L1", "x"), labels: fc.anything(), claims }), {
          minLength: 1,
          maxLength: 5,
        }),
        async (entities) => {
          const texts = entities.flatMap((one) => JSON.stringify(one) ?? []);
          const result = await load(`[${texts.join(",")}]`, { format: "wikidata", kind: "organisation" }, 13);
          expect(result.rows).toBe(texts.length);
        },
      ),
      { numRuns: 150 },
    );
  });
});
