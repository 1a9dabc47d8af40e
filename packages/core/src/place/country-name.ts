import names from "./country-names.json" with { type: "json" };

const byCode: Readonly<Record<string, string>> = names;

/** The English name of a country or non-state code (`MLI` is Mali); the code itself where it is none of ours. */
export function countryName(code: string): string {
  return byCode[code] ?? code;
}
