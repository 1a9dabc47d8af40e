/** Text as it is compared: lower case, without accents' composition differences, punctuation or extra space. */
export function normaliseForMatch(text: string): string {
  const head = text.slice(0, 4000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant, where no form differs.
  if (/^[\x00-\x7f]*$/.test(head)) {
    return head
      .toLowerCase()
      .replaceAll("`", "'")
      .replace(/[^a-z0-9']+/g, " ")
      .trim();
  }
  return head
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim();
}
