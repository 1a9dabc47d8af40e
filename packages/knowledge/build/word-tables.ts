import { Sector } from "@dateline/core";
import type { CityRow, KnowledgeData, Office } from "../src/data/index.ts";
import { parseNames } from "./parse-names.ts";
import { readTable } from "./read-table.ts";

/** The kinds of offices of the hand-written table. */
export function officeTable(): Office[] {
  return readTable("offices.tsv", ["id", "title", "aliases", "sector", "head"]).map((row) => ({
    id: row.id,
    title: row.title,
    aliases: row.aliases.split("|").filter((alias) => alias !== ""),
    sector: sectorOf(row.sector),
    head: row.head === "" ? null : (row.head as Office["head"]),
  }));
}

/** The role nouns of the hand-written table. */
export function roleTable(): KnowledgeData["roles"] {
  return readTable("roles.tsv", ["singular", "plural", "sectors", "country"]).map((row) => [
    row.singular,
    row.plural,
    row.sectors
      .split("|")
      .filter((sector) => sector !== "")
      .map((sector) => Sector.parse(sector)),
    row.country === "" ? null : row.country,
  ]);
}

/** The metonyms of the hand-written table, and every capital as a weak one for its government. */
export function metonymTable(cities: readonly CityRow[]): KnowledgeData["metonyms"] {
  const own = readTable("metonyms.tsv", ["name", "aliases", "target", "sector", "strength"])
    .filter((row) => row.target !== "")
    .flatMap((row) =>
      [row.name, ...parseNames(row.aliases).map(([text]) => text)].map(
        (word) =>
          [
            word,
            row.target,
            sectorOf(row.sector),
            row.strength === "strong" ? "strong" : "weak",
          ] as KnowledgeData["metonyms"][number],
      ),
    );
  const capitals = cities
    .filter((city) => city[6] === 1)
    .flatMap((city) => city[1].map(([text]) => [text, city[2], "GOV", "weak"] as KnowledgeData["metonyms"][number]));
  return [...own, ...capitals].map(([word, ...rest]) => [word.replaceAll("’", "'"), ...rest]);
}

/** The words that are names and something else as well. */
export function clashTable(): KnowledgeData["clashes"] {
  const clashes = new Map<string, string>();
  for (const { word, also } of readTable("name-clashes.tsv", ["word", "also"])) {
    const key = word.toLowerCase();
    if (also === "common-word" || !clashes.has(key)) clashes.set(key, also);
  }
  return [...clashes];
}

function sectorOf(cell: string): Sector | null {
  return cell === "" ? null : Sector.parse(cell);
}
