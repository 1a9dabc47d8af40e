import type { PageElement } from "./page-node.ts";

/** Every element below (and with) the given one, in document order, without recursion. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  const pending: PageElement[] = [root];
  for (let element = pending.pop(); element; element = pending.pop()) {
    yield element;
    for (let index = element.children.length - 1; index >= 0; index -= 1) {
      const child = element.children[index];
      if (child !== undefined && typeof child !== "string") pending.push(child);
    }
  }
}
