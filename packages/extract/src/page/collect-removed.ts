import type { Furniture } from "@dateline/core";
import type { RawBlock } from "../block/index.ts";
import { furnitureOutside, type OutsideContext } from "../furniture/index.ts";
import { normaliseForMatch } from "../text/index.ts";

type Reasoned = { block: RawBlock; reason: Furniture["reason"]; rule: string };

const most = 3000;
const longest = 4000;

/** All that the page shows and the article does not hold, in page order, each with its reason, rule and position. */
export function collectRemoved(
  all: readonly RawBlock[],
  kept: readonly RawBlock[],
  filtered: readonly Reasoned[],
  article: OutsideContext,
): Furniture[] {
  const keptWords = kept.map((block) => normaliseForMatch(block.text));
  const counts = new Map<string, number>();
  for (const words of keptWords) counts.set(words, (counts.get(words) ?? 0) + 1);
  const whole = ` ${keptWords.join(" ")} `;
  const reasons = new Map(filtered.map((item) => [normaliseForMatch(item.block.text), item]));
  const entries = all.slice(0, most * 2).map((block) => {
    const words = normaliseForMatch(block.text);
    const left = counts.get(words) ?? 0;
    if (left > 0) counts.set(words, left - 1);
    const isPart = words.length > 40 && !reasons.has(words) && whole.includes(` ${words} `);
    return { block, words, isKept: left > 0 || isPart };
  });
  const first = entries.findIndex((entry) => entry.isKept);
  const last = entries.findLastIndex((entry) => entry.isKept);
  const removed: Furniture[] = [];
  for (const [index, { block, words, isKept }] of entries.entries()) {
    if (isKept || removed.length >= most) continue;
    const { reason, rule } = reasons.get(words) ?? furnitureOutside(block, article);
    const position = index < first ? "before" : index > last ? "after" : "within";
    removed.push({ text: block.text.slice(0, longest), reason, rule, position });
  }
  return removed;
}
