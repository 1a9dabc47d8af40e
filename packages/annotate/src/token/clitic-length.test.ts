import { describe, expect, it } from "vitest";
import { cliticLength } from "./clitic-length.ts";

describe("cliticLength", () => {
  it.each([
    ["didn't", 3],
    ["Cannot", 3],
    ["Mali’s", 2],
    ["house", 0],
    ["__proto__", 0],
    ["constructor", 0],
    ["toString", 0],
  ])("of %s is %i", (word, length) => {
    expect(cliticLength(word)).toBe(length);
  });
});
