import fc from "fast-check";
import { expect, test } from "vitest";
import { hashText, type IdPart, idKindOf, idKinds, idSchema, makeId } from "./index.ts";

const part: fc.Arbitrary<IdPart> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("", "null", "1", "true", ",", '","', "[]"),
);
const parts = fc.array(part, { maxLength: 5 });
const kind = fc.constantFrom(...idKinds);

test("the same parts give the same id, and other parts another one", () => {
  fc.assert(
    fc.property(kind, parts, kind, parts, (kindA, a, kindB, b) => {
      const same = kindA === kindB && JSON.stringify(a) === JSON.stringify(b);
      expect(makeId(kindA, a) === makeId(kindB, b)).toBe(same);
      expect(makeId(kindA, [...a])).toBe(makeId(kindA, a));
    }),
    { numRuns: 2000 },
  );
});

test("where parts are cut, in which order they come, and of which type they are all count", () => {
  expect(makeId("actor", ["a", "b"])).not.toBe(makeId("actor", ["ab"]));
  expect(makeId("actor", ["a", "b"])).not.toBe(makeId("actor", ["b", "a"]));
  expect(makeId("actor", ["a,b"])).not.toBe(makeId("actor", ["a", "b"]));
  expect(makeId("actor", ["1"])).not.toBe(makeId("actor", [1]));
  expect(makeId("actor", [null])).not.toBe(makeId("actor", ["null"]));
  expect(makeId("actor", [])).not.toBe(makeId("actor", [""]));
});

test("many ids in a row are all different", () => {
  const ids = new Set(Array.from({ length: 20_000 }, (_, index) => makeId("claim", ["article", index])));
  expect(ids.size).toBe(20_000);
});

test("an id tells its kind and fits the schema of no other kind", () => {
  fc.assert(
    fc.property(kind, parts, kind, (made, given, other) => {
      const id = makeId(made, given);
      expect(idKindOf(id)).toBe(made);
      expect(idSchema(other).safeParse(id).success).toBe(other === made);
    }),
  );
  expect(idKindOf("nonsense")).toBeNull();
  expect(idKindOf("robot_123")).toBeNull();
  expect(idSchema("actor").safeParse(`${makeId("actor", [])}x`).success).toBe(false);
});

test("ids stay what they were in earlier releases", () => {
  expect(makeId("article", ["https://example.org/a", "b"])).toMatchInlineSnapshot(`"article_whd686tv4c8ev2nsbyps7dyv"`);
  expect(hashText("é")).toBe("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
});
