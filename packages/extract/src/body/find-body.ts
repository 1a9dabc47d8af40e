import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type RawBlock, readBlocks } from "../block/index.ts";
import { type DomNode, fromDom, type PageElement, serialiseTree } from "../tree/index.ts";

/** The blocks Readability takes for the article, with the classes of the page kept; none where it finds nothing. */
export function findBody(root: PageElement): RawBlock[] {
  const { document } = parseHTML(serialiseTree(root));
  if (!document.body || document.body.childNodes.length === 0) return [];
  const options = { keepClasses: true, disableJSONLD: true, serializer: (node: unknown) => node as DomNode };
  const article = new Readability<DomNode>(document, options).parse();
  return article?.content ? readBlocks(fromDom(article.content)) : [];
}
