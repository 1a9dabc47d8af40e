import type { LemmaRules } from "./lemma-rules.ts";

const longestEnding = 6;

/** The lemma of a word form of the given UPOS; proper nouns keep their capitals. */
export function lemmatize(rules: LemmaRules, form: string, upos: string): string {
  const word = (upos === "PROPN" || upos === "X" || upos === "SYM" ? form : form.toLowerCase()).replaceAll("’", "'");
  const exception = lookUp(rules.exceptions[upos], word);
  if (exception !== undefined) return exception;
  const endings = rules.endings[upos];
  for (let length = Math.min(longestEnding, word.length - 1); length >= 0; length--) {
    const rule = lookUp(endings, word.slice(word.length - length));
    if (rule !== undefined) return word.slice(0, word.length - Number(rule[0])) + rule.slice(1);
  }
  return word;
}

function lookUp(table: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
