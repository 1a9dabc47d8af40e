import { readFileSync } from "node:fs";
import { loadKnowledge, readKnowledge } from "@dateline/knowledge";
import { expect, it } from "vitest";
import { measureGrowth } from "../bench/measure-growth.ts";
import { createResolver } from "../src/index.ts";
import { readMentions } from "./read-mentions.ts";
import { readPairs } from "./read-pairs.ts";
import { scoreLinking } from "./score-linking.ts";
import { scoreMerging } from "./score-merging.ts";

const gold = (name: string) => readFileSync(new URL(`gold/${name}.txt`, import.meta.url), "utf8");
const knowledge = loadKnowledge(readKnowledge());
const resolver = createResolver(knowledge);

it("links mentions at least as well as the floor, with few wrong links", () => {
  const names = ["mentions-dev", "mentions-test", "mentions-fresh", "mentions-hard"];
  const texts = names.flatMap((name) => readMentions(gold(name)));
  const score = scoreLinking(resolver, knowledge, texts);
  expect(score.mentions).toBeGreaterThanOrEqual(200);
  expect(score.accuracy).toBeGreaterThanOrEqual(0.92);
  expect(score.wrong).toBeLessThanOrEqual(0.02);
});

it.each(["pairs", "pairs-hard", "pairs-new"])("merges event reports of %s at least as well as the floor", (name) => {
  const score = scoreMerging(resolver, knowledge, readPairs(gold(name)));
  expect(score.pairs).toBeGreaterThanOrEqual(30);
  expect(score.precision).toBeGreaterThanOrEqual(0.95);
  expect(score.recall).toBeGreaterThanOrEqual(0.9);
});

it("keeps the busiest block to the reports of a day", () => {
  const { claims, largestBlock } = measureGrowth(resolver, knowledge, 1_000);
  expect(claims).toBe(3_000);
  expect(largestBlock).toBeLessThan(100);
});
