const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * Where a single quotation mark that opens before `from` is closed, or -1. An apostrophe inside a word never closes; one
 * after a plural ("the workers’ party") gives way to a later mark that stands behind punctuation.
 */
export function findSingleEnd(text: string, from: number, limit: number, mark: string): number {
  let first = -1;
  for (let at = from; at < limit; at++) {
    const character = text[at] ?? "";
    if (character === "‘" && mark === "’") break;
    if (character !== mark) continue;
    const next = text[at + 1] ?? " ";
    const previous = text[at - 1] ?? " ";
    if (wordCharacter.test(next)) {
      if (mark === "'" && !wordCharacter.test(previous)) break;
      continue;
    }
    if (/[.,!?;:…—]/.test(previous)) return at;
    if (/\s/.test(previous)) continue;
    if (first < 0) first = at;
    if (previous !== "s" || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return first;
  }
  return first;
}
