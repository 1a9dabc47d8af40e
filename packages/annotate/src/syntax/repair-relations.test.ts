import type { Token } from "@dateline/core";
import { expect, test } from "vitest";
import { repairRelations } from "./repair-relations.ts";

/** Words as `form/UPOS/XPOS>head:relation`; offsets count words. */
function tree(words: string): Token[] {
  return words.split(" ").map((word, index) => {
    const [, form = "", upos = "", xpos = "", head = "0", relation = ""] =
      /^(.+?)\/(.+?)\/(.+?)>(\d+):(.+)$/.exec(word) ?? [];
    const id = index + 1;
    return { id, start: index, end: id, form, lemma: form, upos, xpos, head: Number(head), relation } as Token;
  });
}

const links = (words: string) =>
  repairRelations(tree(words)).map(({ form, head, relation }) => `${form}>${head}:${relation}`);

test("a form of be before a past participle makes a passive, a form of have does not", () => {
  const words = (helper: string) => `He/PRON/PRP>3:nsubj ${helper}/AUX/VBD>3:aux abducted/VERB/VBN>0:root`;
  expect(links(words("was"))[1]).toBe("was>3:aux:pass");
  expect(links(words("had"))[1]).toBe("had>3:aux");
});

test("who is accused of a deed is the object of the verb of accusing", () => {
  const words = (of: string) =>
    `Chad/PROPN/NNP>2:nsubj accused/VERB/VBD>0:root Mali/PROPN/NNP>5:nsubj ${of}>5:aux aiding/VERB/VBG>2:ccomp rebels/NOUN/NNS>5:obj`;
  expect(links(words("of/ADP/IN"))[2]).toBe("Mali>2:obj");
  expect(links(words("is/AUX/VBZ"))[2]).toBe("Mali>5:nsubj");
});
