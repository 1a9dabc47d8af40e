import type { RawBlock } from "../block/index.ts";
import { collapseSpace, endsSentence } from "../text/index.ts";

const widest = 100;

/** The blocks of a plain or Markdown text: paragraphs between empty lines, or lines where there are none. */
export function splitPlain(text: string): RawBlock[] {
  const lines = text.split("\n");
  const hasGaps = lines.some((line, index) => line.trim() === "" && index > 0 && lines[index - 1]?.trim() !== "");
  const groups: string[][] = [];
  let current: string[] = [];
  for (const line of lines) {
    const isEmpty = line.trim() === "";
    if (isEmpty || startsBlock(line) || !hasGaps || !isWrapped(current)) {
      if (current.length > 0) groups.push(current);
      current = [];
    }
    if (!isEmpty) current.push(line);
  }
  if (current.length > 0) groups.push(current);
  return groups.map(readGroup).filter((block) => /[\p{L}\p{N}]/u.test(block.text));
}

/** True where the last line is one of a hard-wrapped paragraph: no wider than a wrapped line, no sentence's end alone. */
function isWrapped(lines: readonly string[]): boolean {
  const last = lines.at(-1);
  if (last === undefined) return false;
  if (/^\s{0,3}#{1,6}\s/.test(last)) return false;
  return last.length >= 40 ? last.length <= widest : !endsSentence(last) && lines.length > 1;
}

function startsBlock(line: string): boolean {
  return /^\s{0,3}(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s|>\s?|\|)/.test(line.slice(0, 20));
}

function readGroup(lines: readonly string[]): RawBlock {
  const raw = lines.join(" ");
  const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(raw.slice(0, 1000));
  if (heading && raw.length < 1000) return make("heading", inline(heading[2] ?? ""), heading[1]?.length ?? 2);
  if (/^\s{0,3}>/.test(raw))
    return make("quote", inline(lines.map((line) => line.replace(/^\s{0,3}>\s?/, "")).join(" ")));
  const item = /^\s{0,3}(?:[-*+•]|\d{1,3}[.)])\s+/.exec(raw.slice(0, 20));
  if (item) return make("list-item", inline(raw.slice(item[0].length)));
  return make("paragraph", inline(raw));
}

function make(kind: RawBlock["kind"], text: string, level: number | null = null): RawBlock {
  return { kind, level, text: collapseSpace(text), linkLength: 0, element: null };
}

/** The words of Markdown's links, images and emphasis without their marks. */
function inline(text: string): string {
  return text
    .replace(/!\[([^\]]{0,300})\]\([^)\s]{0,500}\)/g, "$1")
    .replace(/\[([^\]]{1,300})\]\([^)\s]{0,500}(?:\s"[^"]{0,200}")?\)/g, "$1")
    .replace(/(\*\*|__)(?=\S)([^*_]{1,500}?)\1/g, "$2");
}
