export { breaksLine } from "./breaks-line.ts";
export { elementsOf } from "./elements-of.ts";
export { type DomNode, fromDom } from "./from-dom.ts";
export { guardLimits } from "./guard-limits.ts";
export type { PageElement, PageNode } from "./page-node.ts";
export { parsePage } from "./parse-page.ts";
export { propertyOf } from "./property-of.ts";
export { serialiseTree } from "./serialise-tree.ts";
export { textOf } from "./text-of.ts";
