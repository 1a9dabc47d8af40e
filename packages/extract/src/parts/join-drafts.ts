import type { Draft } from "../article/index.ts";
import type { RawBlock } from "../block/index.ts";
import { normaliseForMatch } from "../text/index.ts";

const leastRepeated = 40;

/**
 * One draft of the pages of an article: what the first says of itself, with the blocks of all in order. A longer block
 * that a page before already had, such as a standfirst on every page, is kept once.
 */
export function joinDrafts(drafts: readonly [Draft, ...Draft[]]): Draft {
  const [first, ...further] = drafts;
  const title = normaliseForMatch(first.title);
  const seen = new Set<string>();
  const removed = [...first.removed];
  const blocks: RawBlock[] = [];
  for (const draft of drafts) {
    for (const block of draft.blocks) {
      const words = normaliseForMatch(block.text);
      const isTitle = draft !== first && block.kind === "heading" && title !== "" && words.startsWith(title);
      if (!isTitle && (words.length < leastRepeated || !seen.has(words))) blocks.push(block);
      else
        removed.push({
          text: block.text.slice(0, 4000),
          reason: "duplicate",
          rule: "on-a-page-before",
          position: "within",
        });
      seen.add(words);
    }
  }
  for (const draft of further) removed.push(...draft.removed.map((item) => ({ ...item, position: "within" as const })));
  const last = drafts.at(-1) ?? first;
  const notices = [
    ...first.notices.filter(({ code }) => code !== "continues" && (code !== "thin" || blocks.length < 3)),
    ...(last === first ? [] : last.notices.filter(({ code }) => code === "continues" || code === "truncated")),
  ];
  return { ...first, blocks, removed: removed.slice(0, 6000), notices };
}
