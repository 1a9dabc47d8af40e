import { createRequire } from "node:module";
import type { KnowledgeData, KnownRecord, RecordName } from "../src/data/index.ts";
import { parseNames } from "./parse-names.ts";
import { readTable } from "./read-table.ts";
import { uniqueNames } from "./unique-names.ts";

const require = createRequire(import.meta.url);
const languages = [
  "de",
  "es",
  "fr",
  "it",
  "nl",
  "pl",
  "pt",
  "ru",
  "sv",
  "tr",
  "uk",
  "ar",
  "fa",
  "he",
  "hi",
  "id",
  "ja",
  "ko",
  "sw",
  "vi",
  "zh",
];

interface CountryList {
  [alpha2: string]: { native: string };
}

/** ISO codes and names of all countries and territories, from the packages; Kosovo keeps its user-assigned code. */
export function countryFacts(): { alpha2: string; alpha3: string; names: string[]; local: RecordName[] }[] {
  const codes = require("i18n-iso-countries/codes.json") as [string, string, string][];
  const list = (require("countries-list") as { countries: CountryList }).countries;
  const english = territories("en");
  const foreign = languages.map((language) => require(`i18n-iso-countries/langs/${language}.json`).countries);
  const known = [...codes.filter(([alpha2]) => alpha2 !== "XK"), ["XK", "XKX"] as const];
  return known.map(([alpha2, alpha3]) => ({
    alpha2,
    alpha3,
    names: Object.keys(english)
      .filter((key) => key === alpha2 || key === `${alpha2}-alt-variant`)
      .map((key) => english[key] as string),
    local: uniqueNames(
      [
        list[alpha2]?.native ?? "",
        ...foreign.flatMap((names) => names[alpha2] ?? []),
        ...languages.map((language) => territories(language)[alpha2] ?? ""),
      ]
        .filter((name) => name.length > 3 || !/^\p{Script=Latin}+$/u.test(name))
        .map((name): RecordName => [name, "strong"]),
    ),
  }));
}

/** Countries with the hand-written press names before all others. */
export function countryRecords(): KnownRecord[] {
  const own = new Map(
    readTable("countries.tsv", ["code", "name", "aliases", "adjectives", "people", "source"]).map((row) => [
      row.code,
      row,
    ]),
  );
  const claimed = new Set(
    [...own.values()].flatMap((row) => [row.name, ...parseNames(row.aliases).map(([text]) => text)]),
  );
  const demonyms = new Set(
    [...own.values()].flatMap((row) => parseNames(`${row.adjectives}|${row.people}`).map(([text]) => text)),
  );
  return countryFacts().flatMap(({ alpha3, names, local }): KnownRecord[] => {
    const row = own.get(alpha3);
    const name = row?.name ?? names[0];
    if (name === undefined) return [];
    const others = [...names.map((text): RecordName => [text, "strong"]), ...local].filter(
      ([text]) => !claimed.has(text) && !demonyms.has(text),
    );
    return [
      {
        id: `country/${alpha3}`,
        kind: "country",
        subkind: "",
        names: uniqueNames([[name, "strong"], ...parseNames(row?.aliases ?? ""), ...others]),
        country: alpha3,
        sector: null,
        from: null,
        to: null,
        description: null,
        wikidata: null,
        source: row?.source ?? "ISO 3166-1",
      },
    ];
  });
}

/** Demonyms of the hand-written table; one English form of i18n-nationality where the table has none. */
export function countryDemonyms(): KnowledgeData["demonyms"] {
  const english = require("i18n-nationality/langs/en.json").nationalities as Record<string, string>;
  const rows = readTable("countries.tsv", ["code", "adjectives", "people"]);
  const own = rows.flatMap((row): KnowledgeData["demonyms"] => [
    ...parseNames(row.adjectives).map(
      ([text, strength]) => [text, row.code, "adjective", strength] as KnowledgeData["demonyms"][number],
    ),
    ...parseNames(row.people).map(
      ([text, strength]) => [text, row.code, "person", strength] as KnowledgeData["demonyms"][number],
    ),
  ]);
  const covered = new Set(own.map(([, country]) => country));
  const words = new Set(own.map(([word]) => word));
  const others = countryFacts()
    .filter(
      ({ alpha2, alpha3 }) =>
        !covered.has(alpha3) && english[alpha2] !== undefined && !words.has(english[alpha2] as string),
    )
    .map(
      ({ alpha2, alpha3 }) =>
        [english[alpha2] as string, alpha3, "adjective", "weak"] as KnowledgeData["demonyms"][number],
    );
  return [...own, ...others];
}

function territories(language: string): Record<string, string> {
  return require(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames
    .territories;
}
