/** True where a text ends as a sentence does, with closing quotes and brackets allowed. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟।]["'”’»)\]]{0,3}(?:\s?\[\d{1,3}\])?$/u.test(text.slice(-20).trimEnd());
}
