import { describe, expect, it } from "vitest";
import { tokenize } from "./tokenize.ts";

const words = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));

describe("tokenize", () => {
  it.each([
    ["They didn't say it's over.", ["They", "did", "n't", "say", "it", "'s", "over", "."]],
    ["Mali’s U.S.-based envoy", ["Mali", "’s", "U.S.", "-", "based", "envoy"]],
    ["Mr. Abbas paid $1,200.50 at 10am.", ["Mr.", "Abbas", "paid", "$", "1,200.50", "at", "10", "am", "."]],
    ["See https://example.org/a?b=1, please", ["See", "https://example.org/a?b=1", ",", "please"]],
    ["“We cannot,” she said…", ["“", "We", "can", "not", ",", "”", "she", "said", "…"]],
    ["Côte d'Ivoire and O'Brien", ["Côte", "d'Ivoire", "and", "O'Brien"]],
  ])("splits %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
