import { Place } from "@dateline/core";
import { describe, expect, it } from "vitest";
import { testingKnowledge as knowledge } from "../../build/testing-knowledge.ts";

describe("place", () => {
  it("gives a city with coordinates, population and country", () => {
    const [bamako] = knowledge.place("Bamako");
    expect(bamako).toMatchObject({ capital: true, ambiguous: false, place: { kind: "city", country: "MLI" } });
    expect(bamako?.population).toBeGreaterThan(1_000_000);
    expect(bamako?.place.latitude).toBeCloseTo(12.65, 1);
    expect(bamako?.place.longitude).toBeCloseTo(-8, 1);
  });

  it("gives every city of Tripoli, the capital first", () => {
    const cities = knowledge.place("Tripoli").filter(({ place }) => place.kind === "city");
    expect(cities.map(({ place }) => place.country)).toEqual(["LBY", "LBN", "GRC"]);
    expect(cities.every(({ ambiguous }) => ambiguous)).toBe(true);
  });

  it.each([
    ["Mali", "country", "MLI"],
    ["Sahel", "region", null],
    ["Donbas", "region", "UKR"],
    ["West Bank", "region", "PSE"],
  ])("knows %s as a %s", (name, kind, country) => {
    expect(knowledge.place(name)[0]?.place).toMatchObject({ kind, country });
  });

  it("gives provinces, also with their kind behind the name", () => {
    expect(knowledge.place("Helmand province")[0]?.place).toMatchObject({ kind: "region", country: "AFG" });
    expect(knowledge.place("Kunar province")[0]?.place).toMatchObject({ kind: "province", country: "AFG" });
    expect(knowledge.place("Homs province").map(({ place }) => place.kind)).toEqual(["province"]);
    expect(knowledge.place("Homs")[0]?.place.kind).toBe("city");
  });

  it("gives places that satisfy the schema", () => {
    for (const name of ["Paris", "Kyiv", "Georgia", "Sahel"]) {
      for (const { place } of knowledge.place(name)) expect(Place.safeParse(place).success).toBe(true);
    }
  });

  it("gives no person or organisation", () => expect(knowledge.place("Sergey Lavrov")).toEqual([]));
});
