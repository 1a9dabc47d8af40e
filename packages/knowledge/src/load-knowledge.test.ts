import { brotliCompressSync } from "node:zlib";
import { Actor, ModelError } from "@dateline/core";
import { describe, expect, it } from "vitest";
import { testingKnowledge as knowledge } from "../build/testing-knowledge.ts";
import { decodeKnowledge } from "./data/index.ts";
import { loadKnowledge } from "./load-knowledge.ts";
import { readKnowledge } from "./read-knowledge.ts";
import { actorIdOf } from "./record/index.ts";

describe("the knowledge file", () => {
  it("is small enough to ship, and loads", () => {
    const bytes = readKnowledge();
    expect(bytes.length).toBeLessThan(3_000_000);
    expect(loadKnowledge(bytes).lookUp("Mali")[0]?.id).toBe("country/MLI");
  });

  it("holds actors that satisfy the schema, each with a source", () => {
    const { records } = decodeKnowledge(readKnowledge());
    expect(records.length).toBeGreaterThan(3500);
    for (const { id, source } of records) {
      const actor = Actor.safeParse(knowledge.actor(id));
      expect(actor.success ? "" : `${id}: ${actor.error.message}`).toBe("");
      expect(source, id).not.toBe("");
    }
  });

  it.each([
    ["damaged", new Uint8Array([1, 2, 3])],
    ["of another format", brotliCompressSync(Buffer.from('{"format":"other"}'))],
    ["not an object", brotliCompressSync(Buffer.from("null"))],
  ])("is refused when %s", (_, bytes) => expect(() => loadKnowledge(bytes)).toThrow(ModelError));
});

describe("actor", () => {
  it("finds an actor by record id and by actor id", () => {
    const actor = knowledge.actor("person/sergey-lavrov");
    expect(actor).toMatchObject({ kind: "person", name: "Sergey Lavrov", country: "RUS", sector: "GOV" });
    expect(actor?.roles).toContainEqual({
      title: "foreign minister",
      organisation: null,
      country: "RUS",
      from: "2004-03-09",
      to: null,
    });
    expect(knowledge.actor(actorIdOf("person/sergey-lavrov"))).toEqual(actor);
  });

  it("names the organisation of an office", () => {
    expect(knowledge.actor("person/volker-turk")?.roles[0]?.organisation).toContain("Human Rights");
  });

  it("gives cities as places with their GeoNames id", () => {
    const [kidal] = knowledge.place("Kidal");
    expect(knowledge.actor(kidal?.id ?? "")).toMatchObject({
      kind: "place",
      country: "MLI",
      externalIds: [{ scheme: "geonames" }],
    });
  });

  it("knows nothing of unknown ids", () => {
    expect(knowledge.actor("person/nobody-at-all")).toBeNull();
    expect(knowledge.actor(actorIdOf("person/nobody-at-all"))).toBeNull();
  });
});
