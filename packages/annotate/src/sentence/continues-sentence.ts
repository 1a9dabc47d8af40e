import abbreviations from "./abbreviations.json" with { type: "json" };

const neverFinal = new Set(abbreviations["never-final"]);
const oftenFinal = new Set(abbreviations["often-final"]);
const lastWord = /([\p{L}\p{M}.]{1,12})\.["'”’)\]]{0,2}\s*$/u;
const initial = /(?:^|[\s.(])\p{Lu}\.\s*$/u;
const wordInBrackets = /[\p{L}\p{N},]["'”’]?\s\([^()\s]{1,14}\.\)\s*$/u;
const lowerStart = /^[\s"'“‘(]*[\p{Ll}\p{N},;:)]/u;
const sentenceOpener =
  /^[\s"'“‘(]*(?:The|A|An|In|On|At|He|She|It|They|We|I|But|And|However|This|That|These|Those|There|His|Her|Its|Their|As|For|After|When|While|If|According|Last|Meanwhile|Some|Many|Both|No|Not|Since|With|By|To|From|Under|More)\b/;

/**
 * Says whether the full stop that ends `before` is that of an abbreviation, so that `after` continues its sentence.
 * Both are short windows around the boundary.
 */
export function continuesSentence(before: string, after: string): boolean {
  if (/\.{2,}\s*$|…\s*$/u.test(before)) return /^\s*\p{Ll}/u.test(after);
  if (/[!?]["'”’)\]]{1,2}\s*$/u.test(before)) return /^\s*\p{Ll}/u.test(after);
  if (wordInBrackets.test(before)) return true;
  const word = lastWord.exec(before)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  if (neverFinal.has(word)) return word !== "no" || /^\s*\p{N}/u.test(after);
  if (oftenFinal.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    return (
      lowerStart.test(after) ||
      (/^[a-z]\.[a-z](?:\.[a-z])?$/.test(word) && !/m$/.test(word) && !sentenceOpener.test(after))
    );
  }
  return initial.test(before) && !/(?:^|\s)I\.\s*$/.test(before) && !sentenceOpener.test(after);
}
