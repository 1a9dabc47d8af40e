import type { Sentence } from "@dateline/core";
import { expect, test } from "vitest";
import { sentenceGraph } from "../syntax/index.ts";
import { quotedRuns } from "./quoted-runs.ts";

function graphs(blocks: readonly string[]) {
  return blocks.map((words, index) => {
    const tokens = words.split(" ").map((form, at) => ({
      id: at + 1,
      start: at,
      end: at + 1,
      form,
      lemma: form,
      upos: "X",
      xpos: "X",
      head: at,
      relation: at === 0 ? "root" : "dep",
    }));
    const sentence: Sentence = { index, block: index, start: 0, end: tokens.length, tokens };
    return sentenceGraph(sentence);
  });
}

test("numbers the quotations and leaves what stands outside of them at 0", () => {
  expect(quotedRuns(graphs(['" We left " , he said . " They came "', "“ Go ” now"]))).toEqual([
    [0, 1, 1, 0, 0, 0, 0, 0, 0, 2, 2, 0],
    [0, 3, 0, 0],
  ]);
});

test("a mark that is never closed ends with its block", () => {
  expect(quotedRuns(graphs(['" We left', "They came"]))).toEqual([
    [0, 1, 1],
    [0, 0],
  ]);
});
