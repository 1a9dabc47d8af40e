import { describe, expect, it } from "vitest";
import { testingKnowledge as knowledge } from "../../build/testing-knowledge.ts";

describe("demonym", () => {
  it.each([
    ["Malian", "MLI"],
    ["Malians", "MLI"],
    ["French", "FRA"],
    ["Frenchmen", "FRA"],
    ["Danes", "DNK"],
    ["Nigerien", "NER"],
    ["Nigerian", "NGA"],
    ["US", "USA"],
    ["UK", "GBR"],
    ["Filipino", "PHL"],
    ["Emirati", "ARE"],
  ])("%s is of %s", (word, country) => {
    expect(knowledge.demonym(word)?.countries[0]).toBe(country);
    expect(knowledge.gazetteer.demonym(word)).toBe(country);
  });

  it("keeps Korean and Congolese ambiguous", () => {
    expect(knowledge.demonym("Korean")).toMatchObject({ ambiguous: true });
    expect(knowledge.gazetteer.demonym("Korean")).toBeNull();
    expect(knowledge.demonym("Congolese")?.countries).toEqual(["COD", "COG"]);
  });

  it.each(["us", "polish", "malian", "table"])("does not know %s", (word) =>
    expect(knowledge.demonym(word)).toBeNull(),
  );

  it("tells the forms", () => {
    expect(knowledge.demonym("Danish")?.form).toBe("adjective");
    expect(knowledge.demonym("Danes")?.form).toBe("person");
    expect(knowledge.demonym("Malian")?.form).toBe("both");
  });
});

describe("role", () => {
  it.each([
    ["soldiers", ["MIL"], "plural"],
    ["Foreign Minister", ["GOV"], "singular"],
    ["gunmen", ["UAF"], "plural"],
    ["police", ["COP"], "both"],
    ["junta", ["GOV", "MIL"], "singular"],
    ["protesters", ["CVL", "OPP"], "plural"],
    ["private military companies", ["PRM"], "plural"],
    ["journalist", ["JRN"], "singular"],
    ["heads of state", ["GOV"], "plural"],
  ])("%s acts for %s", (words, sectors, number) => {
    expect(knowledge.role(words)).toMatchObject({ sectors, number });
    expect(knowledge.gazetteer.role(words)).toBe(sectors[0]);
  });

  it("knows the body of UN experts, and nothing of a table", () => {
    expect(knowledge.role("UN experts")).toMatchObject({ sectors: [], country: "UNO" });
    expect(knowledge.role("table")).toBeNull();
  });
});

describe("metonym", () => {
  it.each([
    ["Kremlin", "RUS", "strong"],
    ["the White House", "USA", "strong"],
    ["Élysée", "FRA", "strong"],
    ["Downing Street", "GBR", "strong"],
    ["Bamako", "MLI", "weak"],
  ])("%s stands for %s", (word, target, strength) =>
    expect(knowledge.metonym(word)).toMatchObject([{ target, strength }]),
  );

  it("gives both readings of Brussels, and none of kremlin", () => {
    expect(knowledge.metonym("Brussels").map(({ target }) => target)).toEqual(["igo/eu", "BEL"]);
    expect(knowledge.metonym("kremlin")).toEqual([]);
  });
});
