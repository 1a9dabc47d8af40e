import { describe, expect, it } from "vitest";
import { testingKnowledge as knowledge } from "../../build/testing-knowledge.ts";

const names = (office: string, of: string, date: string) =>
  knowledge.holdersOf(office, of, date).map(({ name }) => name);

describe("holdersOf", () => {
  it.each([
    ["president", "USA", "2021-01-19", "Donald Trump"],
    ["president", "USA", "2021-01-21", "Joe Biden"],
    ["president", "FRA", "2015-06", "François Hollande"],
    ["president", "FRA", "2023-02-08", "Emmanuel Macron"],
    ["foreign secretary", "GBR", "2017-01-01", "Boris Johnson"],
    ["prime minister", "GBR", "2022-10-01", "Liz Truss"],
    ["chancellor", "DEU", "2022", "Olaf Scholz"],
    ["head-of-government", "DEU", "2015", "Angela Merkel"],
    ["head-of-government", "USA", "2012-01-01", "Barack Obama"],
    ["head of state", "GBR", "2022-12-01", "Charles III"],
    ["supreme leader", "IRN", "2020-01-01", "Ali Khamenei"],
    ["foreign minister", "RUS", "2023-02-07", "Sergey Lavrov"],
    ["secretary-general", "igo/un", "2016-06-01", "Ban Ki-moon"],
    ["high commissioner", "igo/ohchr", "2020-06-01", "Michelle Bachelet"],
    ["president", "NER", "2023-07-01", "Mohamed Bazoum"],
    ["president", "UKR", "2016", "Petro Poroshenko"],
    ["prime minister", "IND", "2013-01-01", "Manmohan Singh"],
    ["prime minister", "JPN", "2021-01-01", "Yoshihide Suga"],
    ["president", "BRA", "2022-12-31", "Jair Bolsonaro"],
    ["president", "KEN", "2022-01-01", "Uhuru Kenyatta"],
  ])("%s of %s on %s", (office, of, date, name) => expect(names(office, of, date)[0]).toBe(name));

  it("gives both on the day of handing over, the newcomer first", () => {
    expect(names("president", "USA", "2021-01-20")).toEqual(["Joe Biden", "Donald Trump"]);
  });

  it("says which terms have a known end", () => {
    expect(knowledge.holdersOf("president", "USA", "2014")[0]?.basis).toBe("dated");
    expect(knowledge.holdersOf("president", "FRA", "2024")[0]?.basis).toBe("open");
  });

  it("knows nothing of unknown offices, countries and times", () => {
    expect(names("gardener", "FRA", "2020")).toEqual([]);
    expect(names("president", "XXX", "2020")).toEqual([]);
    expect(names("president", "UKR", "1850")).toEqual([]);
  });
});
