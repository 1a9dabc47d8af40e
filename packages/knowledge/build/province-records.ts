import { createRequire } from "node:module";
import type { CityRow, KnownRecord, NameStrength } from "../src/data/index.ts";
import { nameKey } from "../src/name/index.ts";
import { countryFacts } from "./country-records.ts";
import { readTable } from "./read-table.ts";

const require = createRequire(import.meta.url);

interface Subdivisions {
  subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
}

/**
 * Provinces and states of ISO 3166-2 by their English names. Those whose name a hand-written region, a country or a
 * common word has, or people outside the United States bear, are left out; the name is weak where a city of the country
 * or another province has it as well.
 */
export function provinceRecords(known: readonly KnownRecord[], cities: readonly CityRow[]): KnownRecord[] {
  const alpha3 = new Map(countryFacts().map((country) => [country.alpha2.toLowerCase(), country.alpha3]));
  const taken = new Set(
    known
      .filter(({ kind, subkind }) => kind === "country" || subkind === "region")
      .flatMap(({ names }) => names.filter(([, strength]) => strength !== "weak").map(([text]) => nameKey(text))),
  );
  const clashes = new Map(
    readTable("name-clashes.tsv", ["word", "also"]).map((row) => [nameKey(row.word), row.also] as const),
  );
  const ofCity = new Set(cities.flatMap(([, names, country]) => names.map(([text]) => `${country} ${nameKey(text)}`)));
  const english = require("cldr-subdivisions-full/subdivisions/en/en.json") as Subdivisions;
  const rows = Object.entries(english.subdivisions.localeDisplayNames.subdivisions)
    .map(([code, name]) => ({ code, name, key: nameKey(name), country: alpha3.get(code.slice(0, 2)) }))
    .filter(({ key, country }) => country !== undefined && key.length > 3 && !taken.has(key))
    .filter(({ key, country }) => !clashes.has(key) || (country === "USA" && clashes.get(key) !== "common-word"));
  const uses = new Map<string, number>();
  for (const { key } of rows) uses.set(key, (uses.get(key) ?? 0) + 1);
  return rows.map(({ code, name, key, country }): KnownRecord => {
    const shared = ofCity.has(`${country} ${key}`) || (uses.get(key) ?? 0) > 1;
    const strength: NameStrength = shared ? "weak" : "strong";
    return {
      id: `region/iso-3166-2-${code.slice(0, 2)}-${code.slice(2)}`,
      kind: "place",
      subkind: "province",
      names: [[name.replaceAll("’", "'"), strength]],
      country: country as string,
      sector: null,
      from: null,
      to: null,
      description: null,
      wikidata: null,
      source: "CLDR, ISO 3166-2",
    };
  });
}
