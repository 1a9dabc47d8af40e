const longest = 4000;
const mostRemembered = 4000;
const remembered = new Map<string, string>();

/** Text as it is compared: lower case, without accents' composition differences, punctuation or extra space. */
export function normaliseForMatch(text: string): string {
  const before = remembered.get(text);
  if (before !== undefined) return before;
  const words = normalise(text.slice(0, longest));
  // The steps of one page ask for the same blocks again and again.
  if (remembered.size >= mostRemembered) remembered.clear();
  if (text.length <= longest) remembered.set(text, words);
  return words;
}

function normalise(head: string): string {
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
