/** An element of a page after the guard: bounded in depth, number, attributes and text; no comments, no styles. */
export interface PageElement {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  children: PageNode[];
  parent: PageElement | null;
}

/** A node of a page: an element or a run of text. */
export type PageNode = PageElement | string;
