import type { RawBlock } from "../block/index.ts";
import { isSetApart } from "../talk/index.ts";
import { endsSentence } from "../text/index.ts";

const longest = 90;
const level = 3;

/** The lines that stand over what follows in capitals or in bold, as headings; agencies and old systems have no others. */
export function lineHeadings(blocks: readonly RawBlock[]): RawBlock[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const isOver = index > 0 && next !== undefined && next.kind !== "caption" && next.text.length > block.text.length;
    return isOver && isLine(block) ? { ...block, kind: "heading" as const, level } : block;
  });
}

function isLine(block: RawBlock): boolean {
  const { kind, text } = block;
  if (kind !== "paragraph" || text.length > longest || endsSentence(text) || /[?？؟:;,—–-]$/.test(text)) return false;
  if (!/\p{L}{3}/u.test(text)) return false;
  const isCapital = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  return isCapital || (block.element !== null && isSetApart(block));
}
