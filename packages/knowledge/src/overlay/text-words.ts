import { nameKey } from "../name/index.ts";

/** A folded word of a text; `begins` where a name can begin with it, `upper` where it is written with a capital. */
export interface TextWord {
  key: string;
  begins: boolean;
  upper: boolean;
}

const longestWord = 60;

/** The words of a text folded as names are, in their order. */
export function textWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const [token] of text.matchAll(/[\p{L}\p{N}\p{M}.'’ʼ]+/gu)) {
    if (token.length > longestWord) continue;
    const first = token.replace(/^[.'’ʼ]+/, "").charAt(0);
    // Scripts without case have no capitals, so any word of theirs may begin a name.
    const upper = first !== "" && (first !== first.toLowerCase() || first === first.toUpperCase());
    for (const key of nameKey(token).split(" ")) if (key !== "") words.push({ key, upper, begins: upper });
  }
  for (const [at, word] of words.entries()) {
    if (!word.begins && word.key.length <= 3) word.begins = words[at + 1]?.upper ?? false;
  }
  return words;
}
