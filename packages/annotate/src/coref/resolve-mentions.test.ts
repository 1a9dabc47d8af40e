import { Mention, makeId, type NameSpan } from "@dateline/core";
import { describe, expect, test } from "vitest";
import { sentenceGraph } from "../syntax/index.ts";
import { resolveMentions } from "./resolve-mentions.ts";

const classes = new Map([
  ["official", new Set(["minister", "president"])],
  ["armed", new Set(["soldier", "rebel", "fighter"])],
  ["aircraft", new Set(["fighter"])],
]);

function mentionsOf(trees: readonly string[], names: Readonly<Record<string, NameSpan["type"]>>) {
  let text = "";
  const sentences = trees.map((tree, index) => {
    const start = text.length;
    const tokens = tree.split(" ").map((word, at) => {
      const [form = "", lemma = "", upos = "", xpos = "", head = "0", relation = ""] = word.split("|");
      if (at > 0) text += " ";
      const from = text.length;
      text += form;
      return { id: at + 1, start: from, end: text.length, form, lemma, upos, xpos, head: Number(head), relation };
    });
    text += ".\n";
    return { index, block: 0, start, end: text.length - 2, tokens };
  });
  const spans = Object.entries(names).flatMap(([words, type]) =>
    [...text.matchAll(new RegExp(`\\b${words}\\b`, "g"))].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      type,
      score: 1,
    })),
  );
  const article = { id: makeId("article", [text]), text };
  return resolveMentions({ article, graphs: sentences.map(sentenceGraph), names: spans, classes, gazetteer: null });
}

const chains = (mentions: readonly Mention[]) =>
  Object.fromEntries(mentions.map((one) => [one.evidence.quote, one.chain]));

describe("resolveMentions", () => {
  test("joins a surname and a pronoun to the full name before them", () => {
    const mentions = mentionsOf(
      [
        "Sergey|Sergey|PROPN|NNP|3|nsubj Lavrov|Lavrov|PROPN|NNP|1|flat arrived|arrive|VERB|VBD|0|root",
        "Lavrov|Lavrov|PROPN|NNP|2|nsubj left|leave|VERB|VBD|0|root",
        "He|he|PRON|PRP|2|nsubj returned|return|VERB|VBD|0|root",
      ],
      { "Sergey Lavrov": "person", "(?<!Sergey )Lavrov": "person" },
    );
    const found = chains(mentions);
    expect(found.He).toBe(found["Sergey Lavrov"]);
    expect(mentions.every((mention) => Mention.safeParse(mention).success)).toBe(true);
  });

  test("leaves a pronoun out where two people are as likely", () => {
    const mentions = mentionsOf(
      [
        "Anna|Anna|PROPN|NNP|4|nsubj and|and|CCONJ|CC|3|cc Maria|Maria|PROPN|NNP|4|nsubj spoke|speak|VERB|VBD|0|root",
        "She|she|PRON|PRP|2|nsubj left|leave|VERB|VBD|0|root",
      ],
      { Anna: "person", Maria: "person" },
    );
    expect(mentions.map((mention) => mention.evidence.quote)).toEqual(["Anna", "Maria"]);
  });

  test("takes a role noun with its modifiers and no article", () => {
    const mentions = mentionsOf(
      ["The|the|DET|DT|3|det young|young|ADJ|JJ|3|amod soldiers|soldier|NOUN|NNS|4|nsubj left|leave|VERB|VBD|0|root"],
      {},
    );
    expect(mentions.map((mention) => [mention.evidence.quote, mention.form])).toEqual([["young soldiers", "nominal"]]);
  });

  test("joins an acronym to the name it stands for and keeps a place apart from a person", () => {
    const mentions = mentionsOf(
      [
        "African|African|PROPN|NNP|2|compound Union|Union|PROPN|NNP|3|nsubj met|meet|VERB|VBD|0|root",
        "AU|AU|PROPN|NNP|2|nsubj voted|vote|VERB|VBD|0|root",
      ],
      { "African Union": "organisation", AU: "organisation" },
    );
    const found = chains(mentions);
    expect(found.AU).toBe(found["African Union"]);
  });

  test("an object is another than the subject of its verb", () => {
    const mentions = mentionsOf(
      [
        "Rebels|rebel|NOUN|NNS|2|nsubj came|come|VERB|VBD|0|root",
        "Soldiers|soldier|NOUN|NNS|2|nsubj shot|shoot|VERB|VBD|0|root at|at|ADP|IN|4|case them|they|PRON|PRP|2|obl",
      ],
      {},
    );
    const found = chains(mentions);
    expect(found.them).toBe(found.Rebels);
  });

  test("a possessive may be the subject's own", () => {
    const mentions = mentionsOf(
      [
        "Rebels|rebel|NOUN|NNS|2|nsubj came|come|VERB|VBD|0|root",
        "Soldiers|soldier|NOUN|NNS|2|nsubj left|leave|VERB|VBD|0|root their|they|PRON|PRP$|4|nmod:poss posts|post|NOUN|NNS|2|obj",
      ],
      {},
    );
    const found = chains(mentions);
    expect(found.their).toBe(found.Soldiers);
  });

  test("whom a quotation means by they is not looked for outside of it", () => {
    const tree = (mark: string) => [
      "Rebels|rebel|NOUN|NNS|2|nsubj came|come|VERB|VBD|0|root",
      `${mark}|${mark}|PUNCT|${mark}|3|punct They|they|PRON|PRP|3|nsubj shot|shoot|VERB|VBD|0|root ${mark}|${mark}|PUNCT|${mark}|3|punct`,
    ];
    expect(mentionsOf(tree('"'), {}).map(({ evidence }) => evidence.quote)).toEqual(["Rebels"]);
    expect(mentionsOf(tree(","), {}).map(({ evidence }) => evidence.quote)).toEqual(["Rebels", "They"]);
  });

  test("joins a title to the name right behind it, also in apposition, and no crowd to one name", () => {
    const tree = (title: string, xpos: string) => [
      `The|the|DET|DT|2|det ${title}|${title.replace(/s$/, "")}|NOUN|${xpos}|5|nsubj ,|,|PUNCT|,|4|punct Lavrov|Lavrov|PROPN|NNP|2|appos left|leave|VERB|VBD|0|root`,
    ];
    const one = chains(mentionsOf(tree("minister", "NN"), { Lavrov: "person" }));
    expect(one.minister).toBe(one.Lavrov);
    const many = chains(mentionsOf(tree("ministers", "NNS"), { Lavrov: "person" }));
    expect(many.ministers).not.toBe(many.Lavrov);
  });

  test("who does it in a passive is another than whom it befalls", () => {
    const mentions = mentionsOf(
      [
        "Lavrov|Lavrov|PROPN|NNP|2|nsubj came|come|VERB|VBD|0|root",
        "A|a|DET|DT|2|det soldier|soldier|NOUN|NN|4|nsubj:pass was|be|AUX|VBD|4|aux:pass shot|shoot|VERB|VBN|0|root by|by|ADP|IN|6|case him|he|PRON|PRP|4|obl:agent",
      ],
      { Lavrov: "person" },
    );
    const found = chains(mentions);
    expect(found.him).toBe(found.Lavrov);
  });

  test("fighters are people unless a word before them makes aircraft of them", () => {
    const typeOf = (before: string) =>
      mentionsOf(
        [
          `The|the|DET|DT|3|det ${before}|${before}|NOUN|NN|3|compound fighters|fighter|NOUN|NNS|4|nsubj left|leave|VERB|VBD|0|root`,
        ],
        {},
      ).map(({ type }) => type);
    expect(typeOf("rebel")).toEqual(["group"]);
    expect(typeOf("jet")).toEqual(["facility"]);
  });

  test("a body with a plural name is one", () => {
    const mentions = mentionsOf(
      [
        "Nations|Nations|PROPN|NNPS|2|nsubj voted|vote|VERB|VBD|0|root",
        "It|it|PRON|PRP|2|nsubj left|leave|VERB|VBD|0|root",
      ],
      { Nations: "organisation" },
    );
    const found = chains(mentions);
    expect(found.It).toBe(found.Nations);
  });
});
