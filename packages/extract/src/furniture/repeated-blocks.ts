import type { RawBlock } from "../block/index.ts";
import { normaliseForMatch } from "../text/index.ts";
import { isSentence } from "./is-sentence.ts";

const shortest = 40;

/**
 * The indexes of pull quotes: of a paragraph told twice, the one that is set apart or stands above the text. What is told
 * more often, a question put to many or a dish in a plan of meals, is meant to be.
 */
export function repeatedBlocks(blocks: readonly RawBlock[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "table-row" || block.text.length < shortest || !isSentence(block)) continue;
    const words = normaliseForMatch(block.text);
    const told = places.get(words);
    if (told) told.push(index);
    else places.set(words, [index]);
  }
  const repeats = new Set<number>();
  for (const [first = 0, second, ...more] of places.values()) {
    if (second === undefined || more.length > 0) continue;
    const isApart = (index: number, other: number) =>
      blocks[index]?.kind !== "paragraph" && blocks[other]?.kind === "paragraph";
    if (first === 0 || isApart(first, second)) repeats.add(first);
    else if (isApart(second, first)) repeats.add(second);
  }
  return repeats;
}
