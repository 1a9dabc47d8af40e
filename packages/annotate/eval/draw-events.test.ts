import { expect, test } from "vitest";
import { drawEvents } from "./draw-events.ts";
import { loadEngine } from "./engine.ts";

const tags: string[] = [];
const sentences = [
  "http://a.example/1",
  "Russia invaded Ukraine .",
  "http://a.example/2",
  "Police arrested a reporter .",
].map((line) => ({ forms: line.split(" "), tags }));

test("draws the same events for the same seed, each with its sentence and roles", () => {
  const { annotate } = loadEngine();
  const drawn = drawEvents(sentences, 10, 7, annotate);
  expect(drawn).toHaveLength(2);
  expect(drawEvents(sentences, 10, 7, annotate)).toEqual(drawn);
  expect(drawn.join("\n")).toContain('ASSAULT "invaded" (happened)\n   source: Russia | target: Ukraine');
  expect(drawEvents(sentences, 1, 7, annotate)).toEqual(drawn.slice(0, 1));
});

test("a day in the address is the day of publication", () => {
  const dated = ["http://a.example/2022/07/22/story", "Police arrested a reporter on Monday ."];
  const { annotate } = loadEngine();
  const drawn = drawEvents(
    dated.map((line) => ({ forms: line.split(" "), tags })),
    1,
    1,
    annotate,
  );
  expect(drawn.join("\n")).toContain("time: Monday");
});
