import { readEnglishModel } from "@dateline/model-en";
import fc from "fast-check";
import { expect, test } from "vitest";
import { articleOf } from "../../eval/article-of.ts";
import { createEnglishAnnotator } from "./english-annotator.ts";

const annotator = createEnglishAnnotator(readEnglishModel(), null);
const inherited = "__proto__ constructor toString valueOf hasOwnProperty isPrototypeOf __defineGetter__".split(" ");
const told =
  "said on Monday that the army attacked killed in 2020 and 2021 “ ” \" ' , . ? ; : - \n he its General Mali".split(
    " ",
  );
const word = fc.oneof(
  fc.constantFrom(...inherited),
  fc.constantFrom(...told),
  fc.string({ unit: "binary", maxLength: 8 }),
);

test("any words become spans of the text, also the names of properties that all objects have", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom("2022-05-04", null), (words, published) => {
      const article = articleOf(words.join(" "), published);
      const found = annotator.annotate(article);
      expect(found.status).toBe("annotated");
      const spans = [
        ...found.mentions.map(({ evidence }) => evidence),
        ...found.times.map(({ evidence }) => evidence),
        ...found.quotes.flatMap(({ content }) => content),
        ...found.eventMentions.flatMap(({ trigger, sentence, time }) => [trigger, sentence, time.evidence ?? trigger]),
      ];
      for (const { start, end, quote } of spans) expect(article.text.slice(start, end)).toBe(quote);
    }),
    { numRuns: 150 },
  );
});

test("a word that is the name of a property is coded like any other name", () => {
  const { eventMentions } = annotator.annotate(
    articleOf("Constructor troops attacked Ukraine on Monday.", "2022-05-04"),
  );
  expect(eventMentions.map(({ type, time }) => [type, time.earliest])).toEqual([["ASSAULT", "2022-05-02"]]);
});
