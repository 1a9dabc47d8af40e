import { collapseSpace } from "../text/index.ts";
import { breaksLine } from "./breaks-line.ts";
import type { PageElement, PageNode } from "./page-node.ts";

/** The visible text of an element in one line, white space collapsed, at most `limit` characters. */
export function textOf(element: PageElement, limit = 20_000): string {
  let text = "";
  const pending: PageNode[] = [element];
  for (let node = pending.pop(); node !== undefined && text.length < limit; node = pending.pop()) {
    if (typeof node === "string") {
      text += node.slice(0, limit);
      continue;
    }
    if (node.tag === "script") continue;
    if (breaksLine(node.tag)) {
      text += " ";
      pending.push(" ");
    }
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child !== undefined) pending.push(child);
    }
  }
  return collapseSpace(text).slice(0, limit);
}
