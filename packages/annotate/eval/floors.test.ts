import { beforeAll, expect, test } from "vitest";
import { compareFloors, type FloorRow } from "./compare-floors.ts";
import { loadEngine } from "./engine.ts";
import type { Figures } from "./figures.ts";
import pins from "./floors.json" with { type: "json" };
import { measureGold } from "./gold-measurements.ts";

let figures: Figures = {};
let rows: FloorRow[] = [];

beforeAll(() => {
  figures = measureGold(loadEngine());
  rows = compareFloors(figures, pins);
}, 300_000);

test("no figure on the gold of this repository falls below its floor", () => {
  expect(rows.filter(({ holds }) => !holds)).toEqual([]);
});

test("every pin on that gold is measured, so that none passes by being absent", () => {
  const ours = ["events.", "quotes.", "times.", "linking.", "merging.", "metadata."];
  const names = [...Object.keys(pins.floors), ...Object.keys(pins.ceilings)];
  const pinned = names.filter((name) => ours.some((prefix) => name.startsWith(prefix)));
  expect(pinned.length).toBeGreaterThan(15);
  expect(pinned.filter((name) => figures[name] === undefined)).toEqual([]);
});
