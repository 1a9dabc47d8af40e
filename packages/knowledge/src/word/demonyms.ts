import type { KnowledgeData } from "../data/index.ts";

/** What a demonym says: whose it is (more than one country where it is ambiguous), and its form. */
export interface Demonym {
  countries: string[];
  form: "adjective" | "person" | "both";
  /** True where no single country is meant by rule ("Korean"), so that the text must decide. */
  ambiguous: boolean;
}

/** Builds the look-up of demonyms: "Malian", "Malians", "Dutch"; a capital is needed, and "US" in capitals. */
export function demonyms(rows: KnowledgeData["demonyms"]): (word: string) => Demonym | null {
  const index = new Map<string, { strong: Set<string>; weak: Set<string>; forms: Set<"adjective" | "person"> }>();
  for (const [word, country, form, strength] of rows) {
    const known = index.get(word) ?? { strong: new Set(), weak: new Set(), forms: new Set() };
    (strength === "weak" ? known.weak : known.strong).add(country);
    known.forms.add(form);
    index.set(word, known);
  }
  return (word) => {
    const known = index.get(word.normalize("NFC").replaceAll("’", "'"));
    if (known === undefined) return null;
    const countries = [...known.strong, ...[...known.weak].filter((country) => !known.strong.has(country))];
    const form = known.forms.size > 1 ? "both" : ([...known.forms][0] as "adjective" | "person");
    return { countries, form, ambiguous: known.strong.size === 0 ? countries.length > 1 : known.strong.size > 1 };
  };
}
