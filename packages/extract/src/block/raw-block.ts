import type { Block } from "@dateline/core";
import type { PageElement } from "../tree/index.ts";

/** A stretch of a page before it is known to belong to the article. */
export interface RawBlock {
  kind: Block["kind"];
  level: number | null;
  /** One line of text; lines of preformatted text are kept. */
  text: string;
  /** How many characters of the text are inside links. */
  linkLength: number;
  role?: Block["role"];
  /** The nearest element that starts a line; null in plain text. */
  element: PageElement | null;
}
