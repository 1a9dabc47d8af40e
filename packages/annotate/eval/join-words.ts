const closing = /^(?:[,.;:!?%)\]}”]|['’](?:s|re|ve|ll|d|m)|n['’]t)$/i;
const opening = /^[([{“$£€]$/;
const apostrophe = /^['’]$/;
const ending = /^(?:s|t|re|ve|ll|d|m)$/i;

/** Running text of a sentence's words: no space before a closing mark, behind an opening one, or inside straight quotes. */
export function joinWords(words: readonly string[]): string {
  let text = "";
  let quoted = false;
  let glued = true;
  for (const [index, word] of words.entries()) {
    const quote = word === '"';
    const apart = apostrophe.test(word) && ending.test(words[index + 1] ?? "");
    const closes = closing.test(word) || (quote && quoted) || word === "-" || apart;
    text += glued || closes ? word : ` ${word}`;
    if (quote) quoted = !quoted;
    glued = opening.test(word) || (quote && quoted) || word === "-" || apart;
  }
  return text;
}
