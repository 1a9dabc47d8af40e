const extra = [
  "us",
  "u.s.",
  "usa",
  "uk",
  "u.k.",
  "uae",
  "drc",
  "britain",
  "england",
  "scotland",
  "wales",
  "west",
  "soviet union",
];
let names: ReadonlySet<string> | null = null;

/** True where the words are the English name of a country, or a usual short form of it. */
export function isCountryName(words: string): boolean {
  names ??= countryNames();
  return names.has(words.toLowerCase().replace(/^the /, ""));
}

function countryNames(): Set<string> {
  const display = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const found = new Set(extra);
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const name = display.of(String.fromCharCode(first, second));
      if (name) found.add(name.toLowerCase().replace(/ \(.*\)$/, ""));
    }
  }
  return found;
}
