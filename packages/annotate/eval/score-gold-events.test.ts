import { type EventMention, type Mention, makeEvidence, makeId } from "@dateline/core";
import { describe, expect, test } from "vitest";
import { makeClaim } from "../../resolve/eval/make-claim.ts";
import { articleOf } from "./article-of.ts";
import { type GoldDocument, scoreGoldEvents } from "./score-gold-events.ts";

const text = "Peru warned Chile. Its envoys met theirs. Kenya watched.";
const article = articleOf(text, null);

function mention(words: string, chain: number, form: Mention["form"]): Mention {
  const start = text.indexOf(words);
  return {
    id: makeId("mention", [article.id, start, words]),
    articleId: article.id,
    evidence: makeEvidence(article, start, start + words.length),
    sentence: 0,
    type: "place",
    form,
    head: words,
    chain,
    country: null,
    sector: null,
    title: null,
    score: 1,
  };
}

const [peru, chile, kenya] = [mention("Peru", 0, "name"), mention("Chile", 1, "name"), mention("Kenya", 2, "name")];

/** Scores one coded meeting, with these mentions on its sides, against one gold meeting. */
function score(sources: Mention[], targets: Mention[], gold: Partial<GoldDocument["events"][number]>) {
  const triggerStart = text.indexOf("met");
  const coded = makeClaim(article, {
    type: "CONSULT",
    mode: null,
    modality: "happened",
    polarity: "affirmed",
    sources,
    targets,
    place: null,
    numbers: [],
    time: {
      earliest: null,
      latest: null,
      precision: "unknown",
      basis: "unknown",
      approximate: false,
      edtf: null,
      evidence: null,
    },
  });
  const event: EventMention = { ...coded, trigger: makeEvidence(article, triggerStart, triggerStart + 3) };
  const mentions = [peru, chile, kenya, ...sources, ...targets];
  const document: GoldDocument = {
    id: "meeting",
    published: null,
    text,
    events: [
      {
        trigger: "met",
        triggerStart,
        type: "CONSULT",
        modality: "happened",
        source: [],
        target: [],
        polarity: "affirmed",
        time: null,
        attribution: null,
        ...gold,
      },
    ],
  };
  const { source, target, rolePrecision } = scoreGoldEvents([document], () => ({ eventMentions: [event], mentions }));
  return [source, target, rolePrecision];
}

const filler = (words: string, is: string) => ({ text: words, start: text.indexOf(words), is });

describe("scoreGoldEvents", () => {
  test("does not ask who of a mutual act stands on which side, only who takes part", () => {
    const both = { source: [filler("Peru", "Peru"), filler("Chile", "Chile")] };
    expect(score([chile], [peru], { ...both, reciprocal: true })).toEqual([100, 100, 100]);
    expect(score([chile], [peru], both)).toEqual([0, 0, 0]);
    expect(score([chile], [kenya], { ...both, reciprocal: true })[2]).toBe(0);
    expect(score([chile], [], { ...both, reciprocal: true })[2]).toBe(0);
  });

  test("takes a pronoun for right only where it was resolved to whom the gold names", () => {
    const gold = { source: [filler("Its", "Peru")] };
    expect(score([mention("Its", 0, "pronoun")], [], gold)[0]).toBe(100);
    expect(score([mention("Its", 2, "pronoun")], [], gold)[0]).toBe(0);
  });

  test("takes a name for right where the gold has a pronoun that stands for it", () => {
    const gold = { source: [filler("Its", "Peru")] };
    expect(score([peru], [], gold)[0]).toBe(100);
    expect(score([kenya], [], gold)[0]).toBe(0);
  });

  test("knows whom a gold pronoun means by another gold filler of the same name", () => {
    const gold = { source: [filler("Its", "the Andean state")], target: [filler("Peru", "the Andean state")] };
    expect(score([mention("Its", 0, "pronoun")], [peru], gold)).toEqual([100, 100, 100]);
    expect(score([mention("Its", 2, "pronoun")], [peru], gold)[0]).toBe(0);
  });
});
