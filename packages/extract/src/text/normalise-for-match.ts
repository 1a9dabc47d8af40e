/** Text as it is compared: lower case, without accents' composition differences, punctuation or extra space. */
export function normaliseForMatch(text: string): string {
  return text
    .slice(0, 4000)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim();
}
