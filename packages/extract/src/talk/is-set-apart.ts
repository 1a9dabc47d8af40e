import type { RawBlock } from "../block/index.ts";
import { collapseSpace } from "../text/index.ts";
import { elementsOf, textOf } from "../tree/index.ts";

/** True for a heading, a term of a definition list, and a block whose words are all in bold or italics. */
export function isSetApart({ kind, element, text }: RawBlock): boolean {
  if (kind === "heading") return true;
  if (element === null) return /^(?:\*\*|__).+(?:\*\*|__)$/.test(text);
  if (element.tag === "dt") return true;
  let length = 0;
  for (const inner of elementsOf(element)) {
    const isOuter = /^(?:strong|b|em|i)$/.test(inner.tag) && !/^(?:strong|b|em|i)$/.test(inner.parent?.tag ?? "");
    if (isOuter) length += collapseSpace(textOf(inner, 1000)).length;
  }
  return length >= text.length * 0.9;
}
