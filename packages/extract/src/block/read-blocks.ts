import { collapseSpace } from "../text/index.ts";
import { breaksLine, type PageElement, type PageNode } from "../tree/index.ts";
import { isPopup } from "./is-popup.ts";
import type { RawBlock } from "./raw-block.ts";
import { splitLines } from "./split-lines.ts";

type Step = { node: PageNode } | { leave: PageElement };

interface Open {
  text: string;
  linkLength: number;
}

const skipped = new Set(["script", "head", "select", "textarea", "input", "option", "datalist"]);

/** Stands for `<br>` until a block is done; control characters are gone from the text by then. */
const lineBreak = "\u0001";

/** The blocks of a subtree in document order: one per line-breaking element or double line break, one per table row. */
export function readBlocks(root: PageElement): RawBlock[] {
  const blocks: RawBlock[] = [];
  const lines: PageElement[] = [root];
  let open: Open = { text: "", linkLength: 0 };
  let links = 0;
  let breaks = 0;
  let popups: PageElement[] = [];

  const flush = () => {
    const element = lines[lines.length - 1] ?? root;
    const kind = kindOf(element);
    const level = kind === "heading" ? levelOf(element) : null;
    const linked = open.linkLength;
    const whole = kind === "preformatted" ? trimLines(open.text) : collapseSpace(open.text.replaceAll(lineBreak, "\n"));
    const texts = kind === "paragraph" && open.text.includes(lineBreak) ? splitLines(linesOf(open.text)) : [whole];
    for (const text of texts) {
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      const linkLength = texts.length === 1 ? linked : Math.round((linked * text.length) / Math.max(1, whole.length));
      blocks.push({ kind, level, text, linkLength: Math.min(linkLength, text.length), element });
    }
    open = { text: "", linkLength: 0 };
    breaks = 0;
    const opened = popups;
    popups = [];
    for (const popup of opened) blocks.push(...readBlocks(popup));
  };

  const pending: Step[] = [{ node: root }];
  for (let step = pending.pop(); step; step = pending.pop()) {
    if ("leave" in step) {
      if (step.leave.tag === "a") links -= 1;
      else if (isCell(step.leave)) open.text += " | ";
      else {
        flush();
        lines.pop();
      }
      continue;
    }
    const { node } = step;
    if (typeof node === "string") {
      open.text += node;
      if (links > 0) open.linkLength += collapseSpace(node).length;
      if (/\S/.test(node)) breaks = 0;
      continue;
    }
    if (skipped.has(node.tag)) continue;
    if (node !== root && open.text !== "" && isPopup(node)) {
      popups.push(node);
      continue;
    }
    if (node.tag === "br") {
      breaks += 1;
      if (breaks >= 2 && !inRow(lines)) flush();
      else open.text += lineBreak;
      continue;
    }
    const starts = breaksLine(node.tag) && !(inRow(lines) && !isCell(node));
    if (isCell(node)) pending.push({ leave: node });
    else if (starts) {
      flush();
      lines.push(node);
      pending.push({ leave: node });
    } else if (breaksLine(node.tag)) open.text += " ";
    else if (node.tag === "a") {
      links += 1;
      pending.push({ leave: node });
    }
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child !== undefined) pending.push({ node: child });
    }
  }
  flush();
  return blocks.map(tidyRow);
}

function isCell(element: PageElement): boolean {
  return (element.tag === "td" || element.tag === "th") && isDataTable(element);
}

/** Tables that lay out a page are no data: they hold long cells, paragraphs or further tables. */
function isDataTable(cell: PageElement): boolean {
  const row = cell.parent;
  if (row?.tag !== "tr") return false;
  const cells = row.children.filter((child) => typeof child !== "string" && /^t[dh]$/.test(child.tag));
  if (cells.length < 2) return false;
  return cells.every((child) => typeof child !== "string" && !holdsBlocks(child));
}

function holdsBlocks(cell: PageElement): boolean {
  const inner = cell.children.filter((child) => typeof child !== "string") as PageElement[];
  const length = cell.children.reduce((sum, child) => sum + (typeof child === "string" ? child.length : 0), 0);
  if (length > 600 || inner.length > 40) return true;
  return (
    inner.some((child) => /^(?:div|table|ul|ol|h[1-6]|article|section)$/.test(child.tag)) || countOf(inner, "p") > 1
  );
}

function countOf(elements: PageElement[], tag: string): number {
  return elements.filter((element) => element.tag === tag).length;
}

function inRow(lines: PageElement[]): boolean {
  const last = lines[lines.length - 1];
  return last?.tag === "tr" && last.children.some((child) => typeof child !== "string" && isCell(child));
}

function tidyRow(block: RawBlock): RawBlock {
  if (block.kind !== "table-row") return block;
  return { ...block, text: block.text.replace(/(?:\s*\|)+$/, "").replace(/^(?:\|\s*)+/, "") };
}

function linesOf(text: string): string[] {
  return text
    .split(lineBreak)
    .map(collapseSpace)
    .filter((line) => line !== "");
}

function trimLines(text: string): string {
  return text
    .replaceAll(lineBreak, "\n")
    .replace(/[ \t]+\n/g, "\n")
    .replace(/^\n+|\s+$/g, "");
}

function kindOf(element: PageElement): RawBlock["kind"] {
  let depth = 0;
  for (let at: PageElement | null = element; at && depth < 12; at = at.parent, depth += 1) {
    if (/^h[1-6]$/.test(at.tag)) return "heading";
    if (at.tag === "figcaption" || at.tag === "caption" || at.tag === "figure") return "caption";
    if (at.tag === "tr")
      return at.children.some((child) => typeof child !== "string" && isCell(child)) ? "table-row" : "paragraph";
    if (at.tag === "li" || at.tag === "dd" || at.tag === "dt") return "list-item";
    if (at.tag === "blockquote") return "quote";
    if (at.tag === "pre") return "preformatted";
    if (at.tag === "article" || at.tag === "body" || at.tag === "main") return "paragraph";
  }
  return "paragraph";
}

function levelOf(element: PageElement): number {
  for (let at: PageElement | null = element; at; at = at.parent) {
    if (/^h[1-6]$/.test(at.tag)) return Number(at.tag.slice(1));
  }
  return 2;
}
