import { expect, test } from "vitest";
import { compareFloors } from "./compare-floors.ts";

const pins = { floors: { "a.f1": 80 }, ceilings: { "a.wrong": 3 } };

test("a figure at its floor holds, and one just below it does not", () => {
  expect(compareFloors({ "a.f1": 80 }, pins)).toEqual([{ name: "a.f1", figure: 80, pin: "≥ 80", holds: true }]);
  expect(compareFloors({ "a.f1": 79.99 }, pins)[0]?.holds).toBe(false);
});

test("a figure above its ceiling does not hold", () => {
  expect(compareFloors({ "a.wrong": 3 }, pins)[0]?.holds).toBe(true);
  expect(compareFloors({ "a.wrong": 3.1 }, pins)[0]?.holds).toBe(false);
});

test("what is not a number never holds, and what is not pinned always does", () => {
  expect(compareFloors({ "a.f1": Number.NaN, "b.f1": 1 }, pins).map(({ name, holds }) => [name, holds])).toEqual([
    ["a.f1", false],
    ["b.f1", true],
  ]);
});
