import { describe, expect, it } from "vitest";
import { testingKnowledge } from "../../build/testing-knowledge.ts";

const { match } = testingKnowledge.gazetteer;
const at = (text: string, from = 0) => match(text.split(" "), from).map(({ length, id }) => [length, id]);

describe("match", () => {
  it("gives all known names at a word, the longest first", () => {
    expect(at("United Nations Security Council members")).toEqual([
      [4, "igo/unsc"],
      [2, "igo/un"],
    ]);
  });

  it.each([
    ["Côte d' Ivoire said", 3, "country/CIV"],
    ["Côte d'Ivoire said", 2, "country/CIV"],
    ["Al - Shabaab fighters", 3, "armed-group/al-shabaab"],
    ["al-Shabaab fighters", 1, "armed-group/al-shabaab"],
    ["People 's Liberation Army", 4, "military/people-s-liberation-army"],
    ["Sergey Lavrov said", 2, "person/sergey-lavrov"],
    ["U.S. envoy", 1, "country/USA"],
    ["Turkey said", 1, "country/TUR"],
    ["WHO said", 1, "igo/who"],
    ["White House officials", 2, "country/USA"],
    ["Texas officials", 1, "region/iso-3166-2-us-tx"],
  ])("reads %s", (text, length, id) => expect(at(text)).toContainEqual([length, id]));

  it.each([
    "us now",
    "who said",
    "turkey sandwich",
    "Police said",
    "Reading books",
    "Who said",
    "Lavrov said",
    ", and",
    "",
  ])("finds nothing sure in %s", (text) => expect(at(text)).toEqual([]));

  it("gives types and countries", () => {
    expect(match(["Bamako"], 0)[0]).toMatchObject({ type: "place", country: "MLI" });
    expect(match(["Hezbollah"], 0)[0]).toMatchObject({ type: "organisation", country: "LBN" });
    expect(match(["Rohingya"], 0)[0]).toMatchObject({ type: "group", country: "MMR" });
  });

  it("finds every name of a long text, and none over the end of another", () => {
    const words = Array.from({ length: 20_000 }, (_, index) => (index % 2 === 0 ? "United" : "Nations"));
    let found = 0;
    for (let from = 0; from < words.length; from++) found += match(words, from).length;
    expect(found).toBe(10_000);
  });
});
