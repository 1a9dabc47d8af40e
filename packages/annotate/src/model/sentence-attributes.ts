import type { Lexicon } from "./lexicon.ts";
import { wordAttributes } from "./word-attributes.ts";

const memory = 40_000;
const before = new Int32Array(17).fill(0x51ed270b);
const after = new Int32Array(17).fill(0x2545f491);

/** The attributes of a sentence's words with two stand-ins on each side, so that word i is at i + 2. */
export function sentenceAttributes(forms: readonly string[], lexicon: Lexicon): Int32Array[] {
  const rows: Int32Array[] = [before, before];
  for (const form of forms) {
    let row = lexicon.known.get(form);
    if (row === undefined) {
      row = wordAttributes(form, lexicon.classes);
      if (lexicon.known.size >= memory) lexicon.known.clear();
      lexicon.known.set(form, row);
    }
    rows.push(row);
  }
  rows.push(after, after);
  return rows;
}
