/**
 * The words of a text as they are indexed and searched: lower case, without accents, joined by single spaces. Both
 * engines index these, so that a query finds the same articles in either.
 */
export function searchWords(text: string): string {
  return wordsOf(fold(text)).join(" ");
}

/** A word of a text with its half-open place in it. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

/** The words of a text with their places, folded as `searchWords` folds them. */
export function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((match) => {
    const word = wordsOf(fold(match[0])).join("");
    return word === "" ? [] : [{ word, start: match.index, end: match.index + match[0].length }];
  });
}

function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
