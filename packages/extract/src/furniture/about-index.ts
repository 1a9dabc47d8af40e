import type { RawBlock } from "../block/index.ts";
import { endsSentence } from "../text/index.ts";

const heading = /^(?:About|Über|À propos de|Acerca de|Informazioni su|Sobre|Om) (?:the )?\p{Lu}/u;

/** Where the note on a company begins that ends a press release ("About Example Ltd"); infinity where there is none. */
export function aboutIndex(blocks: readonly RawBlock[]): number {
  const at = blocks.findLastIndex(({ text }) => text.length < 60 && heading.test(text) && !endsSentence(text));
  return at > blocks.length * 0.4 ? at : Number.POSITIVE_INFINITY;
}
