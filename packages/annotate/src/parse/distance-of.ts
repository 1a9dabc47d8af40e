/** A distance in words as one of eight classes. */
export function distanceOf(words: number): number {
  if (words < 5) return words;
  return words < 8 ? 5 : words < 15 ? 6 : 7;
}
