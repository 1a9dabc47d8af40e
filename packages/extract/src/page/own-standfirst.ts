import type { RawBlock } from "../block/index.ts";
import { normaliseForMatch } from "../text/index.ts";

const leastExcerpt = 30;
const leastParagraph = 60;

/** The standfirst, or null where it only says again how the text begins, as descriptions made by a system do. */
export function ownStandfirst(standfirst: string | null, kept: readonly RawBlock[]): string | null {
  if (standfirst === null) return null;
  const words = normaliseForMatch(standfirst);
  const repeats = kept.slice(0, 3).some(({ text }) => {
    const block = normaliseForMatch(text);
    const isExcerpt = words.length >= leastExcerpt && block.startsWith(words);
    const isLonger = block.length >= leastParagraph && words.startsWith(block);
    return block === words || isExcerpt || isLonger;
  });
  return repeats ? null : standfirst;
}
