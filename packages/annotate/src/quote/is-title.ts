/** True where all the longer words are capitalised, as in the title of a work, and nothing is shouted or asked. */
export function isTitle(words: string): boolean {
  if (/[!?]\s*$/.test(words)) return false;
  const long = words.slice(0, 300).match(/\p{L}{4,60}/gu) ?? [];
  return long.length > 0 && words.length < 120 && long.every((word) => /^\p{Lu}/u.test(word));
}
