import type { OverlayEntry } from "@dateline/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadKnowledgeBase } from "../load-knowledge-base.ts";
import { readKnowledge } from "../read-knowledge.ts";
import { actorIdOf } from "../record/index.ts";
import { entryKeys } from "./entry-keys.ts";

const base = loadKnowledgeBase(readKnowledge());
const told = { author: "ann", at: "2026-06-01T00:00:00.000Z", origin: "typed", source: null } as const;
const nothing = { country: null, sector: null, from: null, to: null, description: null, wikidata: null };

type RecordEntry = Extract<OverlayEntry, { entry: "record" }>;

function record(id: string, kind: RecordEntry["kind"], names: string[], more: Partial<RecordEntry> = {}): OverlayEntry {
  const named = names.map((text) => ({ text, strength: "strong" as const }));
  return { entry: "record", id, kind, names: named, ...nothing, ...told, ...more };
}

function name(id: string, text: string, strength: "strong" | "weak" | "acronym" = "strong"): OverlayEntry {
  return { entry: "name", id, name: { text, strength }, ...told };
}

function term(id: string, office: string, of: string, from: string | null, to: string | null): OverlayEntry {
  return { entry: "term", id, term: { office, of, note: null, from, to }, ...told };
}

describe("a knowledge base with a user's entries", () => {
  test("without entries is the shipped one itself", () => {
    expect(base.layered([])).toBe(base.knowledge);
  });

  test("knows a new body by all its names, for look-up, annotation and as an actor", () => {
    const id = "organisation/zelmor-river-board";
    const layered = base.layered([
      record(id, "organisation", ["Zelmor River Board"], { country: "MLI" }),
      name(id, "ZRB", "acronym"),
    ]);
    expect(base.knowledge.lookUp("Zelmor River Board")).toEqual([]);
    expect(layered.lookUp("Zelmor River Board")).toMatchObject([
      { id, origin: "typed", country: "MLI", ambiguous: false },
    ]);
    expect(layered.lookUp("ZRB")).toMatchObject([{ id }]);
    expect(layered.lookUp("zrb")).toEqual([]);
    expect(layered.gazetteer.match(["Zelmor", "River", "Board", "met"], 0)).toMatchObject([{ length: 3, id }]);
    expect(layered.actor(actorIdOf(id))).toMatchObject({ name: "Zelmor River Board", origin: "knowledge-base" });
    expect(layered.actor("country/FRA")).toEqual(base.knowledge.actor("country/FRA"));
  });

  test("finds a person under another spelling of the name", () => {
    const layered = base.layered([record("person/x", "person", ["Oumarou Dzhafarbek"])]);
    expect(layered.lookUp("Umaru Dzafarbek")).toMatchObject([{ id: "person/x", match: "variant" }]);
    const need = base.need("They met Umaru Dzafarbek there", null);
    expect(entryKeys(record("person/x", "person", ["Oumarou Dzhafarbek"])).some((key) => need.keys.includes(key))).toBe(
      true,
    );
  });

  test("gives a typed name to the user's record alone, and a weak one to both", () => {
    const shipped = base.knowledge.lookUp("Wagner Group")[0]?.id;
    expect(shipped).toBeDefined();
    const strong = base.layered([record("company/w", "company", ["Wagner Group"])]);
    expect(strong.lookUp("Wagner Group").map(({ id }) => id)).toEqual(["company/w"]);
    const weak = base.layered([
      record("company/w", "company", ["Wagner Holdings"]),
      name("company/w", "Wagner Group", "weak"),
    ]);
    expect(weak.lookUp("Wagner Group").map(({ id }) => id)).toEqual([shipped, "company/w"]);
    const imported = base.layered([record("company/w", "company", ["Wagner Group"], { origin: "imported" })]);
    expect(imported.lookUp("Wagner Group")).toHaveLength(2);
  });

  test("lets the user's facts of a shipped record win and keeps the others", () => {
    const before = base.shipped("igo/minusma")?.record;
    const layered = base.layered([
      record("igo/minusma", "intergovernmental", ["Stabilisation Mission"], {
        to: "2023-12-31",
        description: "closed",
      }),
    ]);
    const actor = layered.actor("igo/minusma");
    expect(actor).toMatchObject({ id: actorIdOf("igo/minusma"), name: "Stabilisation Mission", description: "closed" });
    expect(actor?.country).toBe(before?.country);
    expect(layered.lookUp("Minusma")).toMatchObject([{ id: "igo/minusma", name: "Stabilisation Mission" }]);
  });

  test("takes out a record, or one name of it", () => {
    const gone = base.layered([{ entry: "hide", id: "igo/minusma", name: null, ...told }]);
    expect(gone.lookUp("MINUSMA")).toEqual([]);
    expect(gone.actor("igo/minusma")).toBeNull();
    expect(gone.actor(actorIdOf("igo/minusma"))).toBeNull();
    expect(gone.gazetteer.match(["MINUSMA"], 0)).toEqual([]);
    const nameless = base.layered([{ entry: "hide", id: "igo/minusma", name: "MINUSMA", ...told }]);
    expect(nameless.lookUp("MINUSMA")).toEqual([]);
    expect(nameless.actor("igo/minusma")?.name).toBe(base.knowledge.actor("igo/minusma")?.name);
  });

  test("makes two records one actor under either id", () => {
    const merge: OverlayEntry = { entry: "merge", id: "igo/minusma", into: "igo/un", ...told };
    const layered = base.layered([merge]);
    expect(layered.lookUp("MINUSMA")).toMatchObject([{ id: "igo/un" }]);
    expect(layered.actor(actorIdOf("igo/minusma"))?.id).toBe(actorIdOf("igo/un"));
    expect(layered.actor("igo/un")?.names.map(({ text }) => text)).toContain("MINUSMA");
    expect(layered.actor("igo/un")?.name).toBe(base.knowledge.actor("igo/un")?.name);
    const circle = base.layered([merge, { ...merge, id: "igo/un", into: "igo/minusma" }]);
    expect(circle.lookUp("MINUSMA").length).toBe(1);
  });

  test("knows who held an office, and ends the open term of the one before", () => {
    const [holder] = base.knowledge.holdersOf("foreign minister", "RUS", "2025-06");
    expect(holder?.to).toBeNull();
    const layered = base.layered([
      record("person/zoya-testova", "person", ["Zoya Testova"], { country: "RUS" }),
      term("person/zoya-testova", "foreign-minister", "RUS", "2026-02-01", null),
    ]);
    expect(layered.holdersOf("foreign minister", "RUS", "2026-05")).toMatchObject([
      { person: "person/zoya-testova", basis: "dated" },
    ]);
    expect(layered.holdersOf("foreign minister", "RUS", "2026-07")).toMatchObject([{ basis: "open" }]);
    expect(layered.holdersOf("foreign minister", "RUS", "2025-06")).toMatchObject([{ person: holder?.person }]);
    expect(layered.holdersOf("foreign minister", "RUS", "2026-02-01")).toHaveLength(2);
    expect(layered.lookUp("Zoya Testova", { date: "2026-03" })[0]?.roles).toMatchObject([
      { title: "foreign minister" },
    ]);
  });

  test("an office under a title of the user's own is found by that title", () => {
    const layered = base.layered([
      record("person/z", "person", ["Zoya Testova"]),
      term("person/z", "Warden of the Locks", "organisation/zelmor", "2020", "2022"),
      record("organisation/zelmor", "organisation", ["Zelmor River Board"]),
    ]);
    expect(layered.actor("person/z")?.roles).toMatchObject([
      { title: "Warden of the Locks", organisation: "Zelmor River Board", from: "2020" },
    ]);
  });

  test.each([
    ["foreign minister", "foreign-minister"],
    ["Minister of Foreign Affairs of Mali", "foreign-minister"],
    ["French president", "president"],
    ["President of the United States", "president"],
    ["Keeper of the Seals", null],
    ["", null],
  ])("the title %s is the office %s", (title, office) => {
    expect(base.officeOf(title)).toBe(office);
  });
});

describe("what an article needs of an overlay", () => {
  test("is asked for by every name that the text holds, with the records and offices it names", () => {
    const need = base.need(
      "The French foreign minister met Zelmor’s River Board and U.S. envoys in Bamako.",
      "2024-03-05T10:00:00Z",
    );
    expect(need.keys).toEqual(expect.arrayContaining(["zelmor river board", "us", "bamako"]));
    expect(need.subjects).toContain("country/USA");
    expect(need.holders).toEqual(expect.arrayContaining(["FRA", "USA", "MLI"]));
    expect(need.date).toBe("2024-03-05");
  });

  test("reaches every name of up to twelve parts that stands in the text as it is written", () => {
    const word = fc.stringMatching(/^[A-Z][a-zé'’-]{0,8}[a-z]$/);
    const part = fc.oneof(word, fc.constantFrom("al-Din", "O’Neill", "U.N.", "d'Ivoire", "M23", "Иванов", "中国"));
    const around = fc.constantFrom(
      ["", ""],
      ["the ", " said"],
      ["“", "”"],
      ["by ", "’s men"],
      ["(", ")."],
      ["of ", ","],
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), around, (parts, [before, after]) => {
        const full = parts.join(" ");
        fc.pre(full.split(/[\s'’.-]+/).length <= 12);
        const keys = entryKeys(record("person/x", "person", [full])).filter((key) => !key.startsWith("~"));
        const { keys: found } = base.need(`On Monday ${before}${full}${after} and others`, null);
        expect(keys.some((key) => found.includes(key))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("of a long text is that of its names, each asked for once", () => {
    const [short, long] = [10, 17_000].map((times) => base.need("Alpha Beta gamma Delta ".repeat(times), null));
    expect([...(long?.keys ?? [])].sort()).toEqual([...(short?.keys ?? [])].sort());
    expect(short?.keys).toContain("alpha beta gamma delta");
  });
});
