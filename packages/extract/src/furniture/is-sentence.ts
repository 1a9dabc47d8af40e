import { endsSentence } from "../text/index.ts";

const minimumLength = 60;
const minimumWords = 8;

/** True for a block that reads as running text: long enough, ends as a sentence does, and is not all links. */
export function isSentence(block: { text: string; linkLength: number }): boolean {
  const { text } = block;
  if (text.length < minimumLength) return false;
  if (block.linkLength > text.length * 0.6) return false;
  const words = text.slice(0, 600).split(/\s+/).length;
  const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
  return (dense || words >= minimumWords) && (endsSentence(text) || /[.!?…。！？؟]["'”’»)\]]?\s/u.test(text));
}
