import { expect, test } from "vitest";
import { sentenceGraph } from "../syntax/index.ts";
import { isPerformed } from "./is-performed.ts";

function wanting(who: string, verb: string): boolean {
  const words = [
    [who, who.toLowerCase(), "PRON", "PRP", 2, "nsubj"],
    ["want", "want", "VERB", "VBP", 0, "root"],
    ["to", "to", "PART", "TO", 4, "mark"],
    [verb, verb, "VERB", "VB", 2, "xcomp"],
  ] as const;
  let end = -1;
  const tokens = words.map(([form, lemma, upos, xpos, head, relation], index) => {
    const start = end + 1;
    end = start + form.length;
    return { id: index + 1, start, end, form, lemma, upos, xpos, head, relation };
  });
  return isPerformed(sentenceGraph({ index: 0, block: 0, start: 0, end, tokens }), 3, 1);
}

test("who says that they want to thank does thank, who is said to want it does not", () => {
  expect(wanting("We", "thank")).toBe(true);
  expect(wanting("They", "thank")).toBe(false);
  expect(wanting("We", "attack")).toBe(false);
});
