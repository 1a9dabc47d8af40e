import { type Mention, makeEvidence, makeId, type Quote } from "@dateline/core";
import { expect, test } from "vitest";
import { sentenceGraph } from "../syntax/index.ts";
import { findFirstPersons } from "./find-first-persons.ts";

const text = "We met him and I left , Ada said";
const article = { id: makeId("article", [text]), text };
const words = text.split(" ");
const startOf = (index: number) => words.slice(0, index).join(" ").length + (index > 0 ? 1 : 0);
const tokens = words.map((form, at) => ({
  id: at + 1,
  start: startOf(at),
  end: startOf(at) + form.length,
  form,
  lemma: form.toLowerCase(),
  upos: "X",
  xpos: "X",
  head: at,
  relation: at === 0 ? "root" : "dep",
}));
const graph = sentenceGraph({ index: 0, block: 0, start: 0, end: text.length, tokens });

function pronouns(type: Mention["type"], kind: Quote["kind"]): string[] {
  const at = text.indexOf("Ada");
  const speaker: Mention = {
    id: makeId("mention", [article.id, at]),
    articleId: article.id,
    evidence: makeEvidence(article, at, at + 3),
    sentence: 0,
    type,
    form: "name",
    head: "Ada",
    chain: 7,
    country: null,
    sector: null,
    title: null,
    score: 1,
  };
  const quote: Quote = {
    id: makeId("quote", [article.id, 0]),
    articleId: article.id,
    kind,
    content: [makeEvidence(article, 0, text.indexOf(" ,"))],
    cue: null,
    speaker: { evidence: speaker.evidence, mentionId: speaker.id, actorId: null },
    addressee: null,
    score: 1,
  };
  return findFirstPersons(article, [graph], [quote], [speaker]).map(
    ({ evidence, chain }) => `${evidence.quote} ${chain}`,
  );
}

test("a person who is quoted is I, a body is we", () => {
  expect(pronouns("person", "direct")).toEqual(["I 7"]);
  expect(pronouns("organisation", "direct")).toEqual(["We 7"]);
});

test("words that are reported and not quoted keep their pronouns open", () => {
  expect(pronouns("person", "indirect")).toEqual([]);
});
