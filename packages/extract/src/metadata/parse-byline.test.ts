import { describe, expect, it } from "vitest";
import { parseByline } from "./parse-byline.ts";

const names = (line: string) => parseByline(line).authors.map(({ name }) => name);

describe("parseByline", () => {
  it.each([
    ["By Selma Okafor in Lagos, Rui Teles in Praia and Nina Brandt", ["Selma Okafor", "Rui Teles", "Nina Brandt"]],
    ["BY SELMA OKAFOR AND RUI DE TELES | STAFF WRITERS", ["Selma Okafor", "Rui De Teles"]],
    ["Interview by Nina Brandt. Photographs by Rui Teles", ["Nina Brandt"]],
    ["Words Nina Brandt Pictures Rui Teles", ["Nina Brandt"]],
    [
      "(Reporting by Nina Brandt and Rui Teles; additional reporting by Ada Moss; editing by Tom Reed)",
      ["Nina Brandt", "Rui Teles"],
    ],
    ["Autorzy: Ewa Kos, Jan Wilk", ["Ewa Kos", "Jan Wilk"]],
    ["Haber: Deniz Aksoy", ["Deniz Aksoy"]],
    ["Published: 9 January 2025 | Updated: 10 January 2025 | Author: Nina Brandt", ["Nina Brandt"]],
    ["Aus Kiel berichtet Nina Brandt", ["Nina Brandt"]],
    ["Nina Brandt talks to Rui Teles", ["Nina Brandt"]],
    ["Reporter: Nina Brandt @ninab", ["Nina Brandt"]],
    ["2025/01/09 06:12　記者林佳穎／台北報導", ["林佳穎"]],
    ["本报记者 陈晓明 李芳", ["陈晓明", "李芳"]],
    ["문채원 기자", ["문채원"]],
    ["بقلم: ليلى الشامي", ["ليلى الشامي"]],
    ["By Example Wire Staff", []],
    ["国际新闻", []],
    ["اقرأ أيضا", []],
  ])("%s", (line, expected) => {
    expect(names(line)).toEqual(expected);
  });

  it("tells an agency from a name printed in capitals before it", () => {
    expect(parseByline("By SELMA OKAFOR Northern Wire").authors).toEqual([
      { name: "Selma Okafor", role: null, organisation: "Northern Wire", url: null },
    ]);
  });

  it("knows an interview by its byline", () => {
    expect(parseByline("Propos recueillis par Anne Vidal").kind).toBe("interview");
  });
});
