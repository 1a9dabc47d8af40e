import stopWords from "./data/stop-words.json" with { type: "json" };

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(stopWords)) {
  for (const word of new Set(words.split(" "))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** How many words of the text are common words of each language; a word shared by many counts less for each. */
export function countStopWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text
    .toLowerCase()
    .replaceAll("’", "'")
    .matchAll(/[\p{L}\p{M}']+/gu)) {
    const whole = languagesOf.get(word);
    const languages = whole ?? languagesOf.get(word.slice(word.indexOf("'") + 1));
    for (const language of languages ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1 / Math.sqrt(languages?.length ?? 1));
    }
  }
  return counts;
}
