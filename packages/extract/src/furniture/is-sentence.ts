import { endsSentence } from "../text/index.ts";

const minimumLength = 60;
const minimumWords = 8;
/** A sign of these scripts says about as much as three letters. */
const denseLength = 22;

/** True for a block that reads as running text: long enough, ends as a sentence does, and is not all links. */
export function isSentence(block: { text: string; linkLength: number }): boolean {
  const { text } = block;
  const dense = isDense(text.slice(0, 300));
  if (text.length < (dense ? denseLength : minimumLength)) return false;
  if (block.linkLength > text.length * 0.6) return false;
  const words = text.slice(0, 600).split(/\s+/).length;
  const isEnded = endsSentence(text) || /[.!?…。！？؟]["'”’»)\]]?\s/u.test(text) || (dense && /[。！？]/u.test(text));
  return (dense || words >= minimumWords) && isEnded;
}

function isDense(head: string): boolean {
  const signs = head.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return signs > head.length * 0.3;
}
