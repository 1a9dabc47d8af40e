import type { PageElement } from "./page-node.ts";

/** The little of a DOM node that is read here. */
export interface DomNode {
  nodeType: number;
  localName?: string;
  textContent?: string | null;
  attributes?: ArrayLike<{ name: string; value: string }>;
  childNodes: ArrayLike<DomNode>;
}

/** A DOM subtree as a page tree. */
export function fromDom(dom: DomNode): PageElement {
  const root = makeElement(dom, null);
  const pending: { dom: DomNode; element: PageElement }[] = [{ dom, element: root }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const child of Array.from(next.dom.childNodes)) {
      if (child.nodeType === 3) next.element.children.push(child.textContent ?? "");
      if (child.nodeType !== 1) continue;
      const element = makeElement(child, next.element);
      next.element.children.push(element);
      pending.push({ dom: child, element });
    }
  }
  return root;
}

function makeElement(dom: DomNode, parent: PageElement | null): PageElement {
  const attributes = new Map(Array.from(dom.attributes ?? []).map(({ name, value }) => [name, value] as const));
  return { tag: (dom.localName ?? "div").toLowerCase(), attributes, children: [], parent };
}
