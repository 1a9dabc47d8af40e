import { expect, test } from "vitest";
import { joinWords } from "./join-words.ts";

test.each([
  [["Mali", "'s", "army", ",", "he", "said", "."], "Mali's army, he said."],
  [['"', "We", "do", "n't", "know", ",", '"', "he", "said"], '"We don\'t know," he said'],
  [["the", "company", "’", "s", "yard"], "the company’s yard"],
  [["two", "-", "thirds", "(", "$", "5", "m", ")"], "two-thirds ($5 m)"],
])("joins %j", (words, text) => {
  expect(joinWords(words)).toBe(text);
});
