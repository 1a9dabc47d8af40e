import { type RawBlock, readBlocks } from "../block/index.ts";
import { containerReason, isHidden, isSentence } from "../furniture/index.ts";
import { elementsOf, type PageElement } from "../tree/index.ts";

/**
 * The blocks of the element with the most running text directly in it: a second opinion of another kind, by sentences
 * alone, for pages where the first result is thin.
 */
export function secondOpinion(root: PageElement): RawBlock[] {
  const scores = new Map<PageElement, number>();
  for (const block of readBlocks(bodyOf(root))) {
    if (!block.element || !isSentence(block) || isInFurniture(block.element)) continue;
    const parent = block.element.parent ?? block.element;
    scores.set(parent, (scores.get(parent) ?? 0) + block.text.length);
    if (parent.parent) scores.set(parent.parent, (scores.get(parent.parent) ?? 0) + block.text.length * 0.7);
  }
  let best: PageElement | null = null;
  for (const [element, score] of scores) if (score > (best ? (scores.get(best) ?? 0) : 0)) best = element;
  return best ? readBlocks(best) : [];
}

function bodyOf(root: PageElement): PageElement {
  for (const element of elementsOf(root)) if (element.tag === "body") return element;
  return root;
}

function isInFurniture(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (isHidden(at) || containerReason(at)) return true;
  return false;
}
