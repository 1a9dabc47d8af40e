/// <reference path="./jsdom-parser.d.ts" />
import { Readability } from "@mozilla/readability";
import JSDOMParser from "@mozilla/readability/JSDOMParser.js";
import { type RawBlock, readBlocks } from "../block/index.ts";
import { type DomNode, fromDom, type PageElement, serialiseTree } from "../tree/index.ts";

/** The blocks Readability takes for the article, with the classes of the page kept; none where it finds nothing. */
export function findBody(root: PageElement): RawBlock[] {
  // The serialised tree is well-formed, which is all that this parser, the fastest by far, asks for.
  const document = new JSDOMParser().parse(serialiseTree(root));
  if (!document.body || document.body.childNodes.length === 0) return [];
  const options = { keepClasses: true, disableJSONLD: true, serializer: (node: unknown) => node as DomNode };
  const article = new Readability<DomNode>(document, options).parse();
  return article?.content ? readBlocks(fromDom(article.content)) : [];
}
