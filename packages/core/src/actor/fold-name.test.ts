import fc from "fast-check";
import { expect, test } from "vitest";
import { foldName } from "./fold-name.ts";

test.each([
  ["Côte d'Ivoire", "cote divoire"],
  ["Côte d’Ivoire", "cote divoire"],
  ["U.S.", "us"],
  ["  Al-Qaeda ", "al qaeda"],
  ["İstanbul", "istanbul"],
  ["Страна", "страна"],
  ["!?", ""],
])("%s folds to %s", (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test("folding twice is folding once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }),
  );
});
