import { checkEvidence, findEvidence, Quote } from "@dateline/core";
import { describe, expect, test } from "vitest";
import { articleOf } from "../../eval/article-of.ts";
import { loadEngine } from "../../eval/engine.ts";

const engine = loadEngine();

function quotesOf(text: string): string[] {
  return engine
    .annotate(text)
    .quotes.map(
      ({ kind, speaker, content }) =>
        `${kind} ${speaker?.evidence.quote ?? "-"}: ${content.map(({ quote }) => quote).join(" | ")}`,
    );
}

describe("direct quotes", () => {
  test("the speaker behind, before and between", () => {
    expect(quotesOf("“The dam is safe,” said Marta Novak.")).toEqual(["direct Marta Novak: The dam is safe,"]);
    expect(quotesOf("Marta Novak said: “The dam is safe.”")).toEqual(["direct Marta Novak: The dam is safe."]);
    expect(quotesOf("“The dam,” Marta Novak said, “is safe.”")).toEqual(["direct Marta Novak: The dam, | is safe."]);
  });

  test("a question that its mark cuts off from the speaker", () => {
    expect(quotesOf("“Who will pay for the dam?” Marta Novak asked.")).toEqual([
      "direct Marta Novak: Who will pay for the dam?",
    ]);
  });

  test("a signature behind a dash", () => {
    expect(quotesOf("“Nobody told us about the dam.” — Marta Novak")).toEqual([
      "direct Marta Novak: Nobody told us about the dam.",
    ]);
  });

  test("a following quote of the same paragraph keeps its speaker", () => {
    expect(quotesOf("“The dam is safe,” said Marta Novak. “We checked every gate twice.”")).toEqual([
      "direct Marta Novak: The dam is safe, | We checked every gate twice.",
    ]);
  });

  test("what nobody is said to have spoken has no speaker", () => {
    const [quote] = engine.annotate("Rain fell all day.\n\n“The water came at night.”").quotes;
    expect(quote?.speaker ?? null).toBeNull();
  });

  test("titles and words held at arm's length are no quotes", () => {
    expect(quotesOf("The novel “Winter in Lagos” sold well, and its “heroes” became famous.")).toEqual([]);
  });
});

describe("indirect and mixed quotes", () => {
  test("the clause of a reporting verb, and what somebody says by 'according to'", () => {
    expect(quotesOf("Officials said that the bridge had collapsed.")).toEqual([
      "indirect Officials: that the bridge had collapsed",
    ]);
    expect(quotesOf("According to Marta Novak, the bridge had collapsed.")[0]).toMatch(
      /^indirect Marta Novak: the bridge had collapsed/,
    );
  });

  test("a speaker between commas inside the clause", () => {
    expect(quotesOf("Prisons, Marta Novak said, are “schools for the next crime”.")).toEqual([
      expect.stringMatching(/^(?:direct|mixed) Marta Novak: /),
    ]);
  });

  test("a fragment in marks inside the clause makes it mixed", () => {
    expect(quotesOf("Marta Novak said that the bridge was “a danger to every child” in the town.")).toEqual([
      "mixed Marta Novak: that the bridge was “a danger to every child” in the town",
    ]);
  });
});

test("every quote is valid, its evidence is in the text, and its speaker is a mention of the article", () => {
  const text = "“We will stay,” President Ana Lima told the BBC. She said the army had left. ‘It is over,’ she added.";
  const { quotes, mentions } = engine.annotate(text);
  const article = articleOf(text, null);
  expect(quotes.length).toBeGreaterThan(1);
  for (const quote of quotes) {
    expect(Quote.parse(quote)).toEqual(quote);
    for (const { evidence } of findEvidence(quote)) expect(checkEvidence(article, evidence)).toBe(true);
    if (quote.speaker?.mentionId) expect(mentions.map(({ id }) => id)).toContain(quote.speaker.mentionId);
  }
  expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length);
});

test.each([
  "",
  " ",
  '"',
  "”“",
  '""""',
  "''''",
  "“”",
  'he said "',
  '" said',
  "‘’said‘",
  "\n\n“\n\n",
  "said said said",
  '"a" " b"c"',
])("no string breaks it: %j", (text) => {
  for (const quote of engine.annotate(text || " ").quotes) expect(Quote.parse(quote)).toEqual(quote);
});
