import { describe, expect, it } from "vitest";
import { splitSentences } from "./split-sentences.ts";

const sentences = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it("does not end a sentence at a title or an initial", () => {
    const text = "Gen. Abdou Sidikou Issa met J. Doe on Monday. He then left.";
    expect(sentences(text)).toEqual(["Gen. Abdou Sidikou Issa met J. Doe on Monday.", "He then left."]);
  });

  it("ends a sentence at an abbreviation that a new sentence follows", () => {
    expect(sentences("They flew to the U.S. The visit was short.")).toHaveLength(2);
  });

  it("does not end a sentence at the stop of one word in brackets, and does at one that ends what the brackets hold", () => {
    const one = "Sen. Ann Moss (D-Wis.) Tuesday met Rep. Carl Oak (R-Ky.) Senate aides said.";
    expect(sentences(one)).toEqual([one]);
    expect(sentences("They left early. (Applause.) Nobody spoke.")).toHaveLength(3);
    expect(sentences("They left (it was late.) Nobody spoke.")).toHaveLength(2);
  });

  it("never crosses a block and says which block it is in", () => {
    const text = "A heading The first words";
    const blocks = [
      { start: 0, end: 9 },
      { start: 10, end: text.length },
    ];
    expect(splitSentences(text, blocks)).toEqual([
      { start: 0, end: 9, block: 0 },
      { start: 10, end: text.length, block: 1 },
    ]);
  });
});
