import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { dropScripts } from "./drop-scripts.ts";
import { guardLimits } from "./guard-limits.ts";
import { limitNesting } from "./limit-nesting.ts";
import type { PageElement } from "./page-node.ts";

type Source = DefaultTreeAdapterTypes.Node;

const dropped = new Set(["style", "noscript", "template", "iframe", "object", "embed", "canvas", "svg", "math"]);

/**
 * Parses HTML into a bounded tree, whatever the page looks like: parse5 is linear, and one iterative pass keeps no more
 * than the limits allow. Content below the greatest depth moves up instead of being lost. `cut` says that a limit held.
 */
export function parsePage(html: string): { root: PageElement; cut: boolean } {
  const root: PageElement = { tag: "#document", attributes: new Map(), children: [], parent: null };
  const state = { nodes: 0, text: 0, cut: false };
  const pending: { node: Source; parent: PageElement; depth: number }[] = [];
  pushChildren(parse(limitNesting(dropScripts(html))), root, 0, pending);
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (state.nodes >= guardLimits.nodes || state.text >= guardLimits.textLength) {
      state.cut = true;
      break;
    }
    const { node, parent, depth } = next;
    if (node.nodeName === "#text") {
      state.nodes += 1;
      const value = (node as DefaultTreeAdapterTypes.TextNode).value.slice(0, guardLimits.textLength - state.text);
      state.text += value.length;
      parent.children.push(value);
      continue;
    }
    if (!("tagName" in node) || dropped.has(node.tagName)) continue;
    if (node.tagName === "script" && !isStructuredData(node)) continue;
    state.nodes += 1;
    const element = { tag: node.tagName, attributes: readAttributes(node), children: [], parent } as PageElement;
    if (node.tagName === "script") {
      const first = node.childNodes[0];
      const text = first && "value" in first ? first.value : "";
      element.children.push(text.slice(0, guardLimits.scriptLength));
      parent.children.push(element);
      continue;
    }
    parent.children.push(element);
    if (depth < guardLimits.depth) pushChildren(node, element, depth + 1, pending);
    else pushChildren(node, parent, depth, pending);
  }
  return { root, cut: state.cut };
}

function pushChildren(
  node: Source,
  parent: PageElement,
  depth: number,
  pending: { node: Source; parent: PageElement; depth: number }[],
): void {
  if (!("childNodes" in node)) return;
  for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
    const child = node.childNodes[index];
    if (child) pending.push({ node: child, parent, depth });
  }
}

function isStructuredData(node: DefaultTreeAdapterTypes.Element): boolean {
  return node.attrs.some(({ name, value }) => name === "type" && /^application\/(?:\w+\+)?json/i.test(value));
}

function readAttributes(node: DefaultTreeAdapterTypes.Element): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { name, value } of node.attrs.slice(0, guardLimits.attributes)) {
    if (value.length <= guardLimits.attributeLength && /^[a-z][\w:.-]{0,60}$/i.test(name)) attributes.set(name, value);
  }
  return attributes;
}
