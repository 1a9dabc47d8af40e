import { describe, expect, it } from "vitest";
import { testingKnowledge as knowledge } from "../../build/testing-knowledge.ts";

const ids = (surface: string, date?: string) => knowledge.lookUp(surface, { date }).map(({ id }) => id);
const first = (surface: string, date?: string) => knowledge.lookUp(surface, { date })[0];

describe("case", () => {
  it.each([
    "us",
    "is",
    "who",
    "it",
    "turkey",
    "china",
    "chad",
    "mali",
    "jordan",
    "un",
    "eu",
    "as",
    "can",
    "reading",
    "mobile",
  ])("never matches the lower-case word %s", (word) => expect(ids(word)).toEqual([]));

  it.each(["It", "Is", "Us", "Who", "As", "Can", "IT"])("never takes the word %s for an acronym", (word) => {
    expect(knowledge.lookUp(word).filter(({ strength }) => strength === "acronym")).toEqual([]);
  });

  it.each([
    ["US", "country/USA"],
    ["U.S.", "country/USA"],
    ["WHO", "igo/who"],
    ["IS", "armed-group/islamic-state"],
    ["MINUSMA", "igo/minusma"],
    ["Minusma", "igo/minusma"],
    ["Turkey", "country/TUR"],
    ["MALI", "country/MLI"],
    ["DRC", "country/COD"],
  ])("reads %s as %s", (surface, id) => expect(first(surface)?.id).toBe(id));
});

describe("folding", () => {
  it.each([
    ["Goita", "person/assimi-goita"],
    ["Recep Tayyip Erdogan", "person/recep-tayyip-erdogan"],
    ["Cote d’Ivoire", "country/CIV"],
    ["Ivory Coast", "country/CIV"],
    ["Türkiye", "country/TUR"],
    ["Deutschland", "country/DEU"],
    ["Israel's", "country/ISR"],
    ["the United Nations", "igo/un"],
    ["Kiev", first("Kyiv")?.id],
    ["Rangoon", first("Yangon")?.id],
  ])("reads %s as %s", (surface, id) => {
    expect(id).toBeDefined();
    expect(first(surface)?.id).toBe(id);
  });

  it("finds other Latin spellings of full names, and says so", () => {
    expect(first("Abdul-Hamid Dbeiba")).toMatchObject({ id: "person/abdul-hamid-dbeibah", match: "variant" });
    expect(ids("Hamid Unknownson")).toEqual([]);
  });

  it("takes Turk for Türk only as a weak name while he was in office", () => {
    expect(first("Turk", "2023-02-08")).toMatchObject({ id: "person/volker-turk", strength: "weak", ambiguous: true });
    expect(ids("Turk", "2015")).toEqual([]);
    expect(first("Volker Turk")).toMatchObject({ id: "person/volker-turk", strength: "strong" });
  });
});

describe("ambiguity", () => {
  it("keeps Georgia the country before Georgia the state", () => {
    expect(ids("Georgia").slice(0, 2)).toEqual(["country/GEO", "region/georgia-us"]);
    expect(first("Georgia")?.ambiguous).toBe(true);
  });

  it.each(["Jordan", "Chad", "Mali", "Israel", "Georgia", "Paris"])("flags %s as a given name too", (surface) => {
    expect(first(surface)).toMatchObject({ ambiguous: true, also: "given-name" });
  });

  it("flags Washington as a surname too, and offers the city and the state", () => {
    const candidates = knowledge.lookUp("Washington");
    expect(candidates[0]).toMatchObject({ also: "surname", ambiguous: true, country: "USA", subkind: "city" });
    expect(candidates.map(({ id }) => id)).toContain("region/washington-us");
  });

  it("flags Wagner the group as a surname too, and its long name not", () => {
    expect(first("Wagner")).toMatchObject({ id: "armed-group/wagner", ambiguous: true, also: "surname" });
    expect(first("Wagner Group")).toMatchObject({ id: "armed-group/wagner", ambiguous: false });
    expect(ids("Richard Wagner")).toEqual([]);
  });

  it("offers both Congos and both Koreas for the bare name", () => {
    expect(ids("Congo").sort()).toEqual(["country/COD", "country/COG"]);
    expect(ids("Korea").sort()).toEqual(["country/KOR", "country/PRK"]);
  });

  it.each([
    ["Niger", "country/NER"],
    ["Nigeria", "country/NGA"],
    ["Guinea", "country/GIN"],
    ["Guinea-Bissau", "country/GNB"],
    ["Equatorial Guinea", "country/GNQ"],
    ["Papua New Guinea", "country/PNG"],
    ["Republic of Congo", "country/COG"],
    ["Democratic Republic of Congo", "country/COD"],
    ["North Korea", "country/PRK"],
    ["South Korea", "country/KOR"],
    ["Sudan", "country/SDN"],
    ["South Sudan", "country/SSD"],
  ])("tells %s from its namesakes", (surface, id) => expect(first(surface)?.id).toBe(id));

  it("gives all owners of an acronym", () => {
    expect(ids("RSF").sort()).toEqual(["armed-group/rsf", "ngo/rsf"]);
    expect(ids("AFP")).toContain("media/agence-france-presse");
  });

  it("keeps the two prime ministers Abdoulaye Maïga apart, and orders them by the date", () => {
    const both = ["person/abdoulaye-idrissa-maiga", "person/abdoulaye-maiga-colonel"];
    expect(ids("Abdoulaye Maïga").sort()).toEqual(both);
    expect(ids("Abdoulaye Maiga", "2017-06-01")[0]).toBe(both[0]);
    expect(ids("Abdoulaye Maiga", "2025-02-01")[0]).toBe(both[1]);
  });

  it("prefers Paris the capital to towns of its name", () => {
    expect(first("Paris")).toMatchObject({ country: "FRA", subkind: "city" });
    expect(knowledge.metonym("Paris")).toEqual([{ target: "FRA", country: "FRA", sector: "GOV", strength: "weak" }]);
  });
});

describe("options", () => {
  it("gives only the kinds asked for", () => {
    const kinds = knowledge.lookUp("RSF", { kinds: ["armed-group"] }).map(({ kind }) => kind);
    expect(kinds).toEqual(["armed-group"]);
  });

  it("marks down what did not exist on the date", () => {
    const before = first("MINUSMA", "2010-05")?.score ?? 0;
    expect(before).toBeLessThan(first("MINUSMA", "2015-05")?.score ?? 0);
  });

  it("stays empty on empty, huge and odd input", () => {
    for (const surface of ["", "   ", "x".repeat(100_000), "…", "\u0000", "'s"]) expect(ids(surface)).toEqual([]);
  });
});
