import type { Furniture } from "@dateline/core";
import type { RawBlock } from "../block/index.ts";
import { foreignLanguage } from "../language/index.ts";
import { aboutIndex } from "./about-index.ts";
import { containerRule } from "./container-rule.ts";
import type { RuleContext } from "./furniture-rule.ts";
import { furnitureRules } from "./furniture-rules.ts";
import { isPromotion } from "./is-promotion.ts";
import { isSentence } from "./is-sentence.ts";
import { phraseReason } from "./phrase-reason.ts";
import { repeatedBlocks } from "./repeated-blocks.ts";

/** What the filter has to know of the page. */
export type BlockContext = Pick<
  RuleContext,
  "language" | "title" | "standfirst" | "authors" | "isGallery" | "isPostLine" | "frame"
>;

/** A block that was taken out, with the reason and the rule. */
export interface RemovedBlock {
  block: RawBlock;
  reason: Furniture["reason"];
  rule: string;
}

/** Parts the blocks found for the body into those of the article and those of the page around it. */
export function filterBlocks(
  blocks: readonly RawBlock[],
  page: BlockContext,
): { kept: RawBlock[]; removed: RemovedBlock[] } {
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const isContainer = containerRule(blocks, length);
  const isBody = blocks.map((block) => isBodySentence(block, page) && !isContainer(block));
  const firstSentence = isBody.indexOf(true);
  const lastSentence = isBody.lastIndexOf(true);
  const inner = blocks.slice(Math.max(0, firstSentence), lastSentence + 1);
  const isList = inner.filter((block) => !isSentence(block) && block.kind !== "heading").length > inner.length * 0.5;
  const about = aboutIndex(blocks);
  const repeats = repeatedBlocks(blocks);
  const removed: RemovedBlock[] = [];
  const kept: RawBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const context = { ...page, index, blocks, firstSentence, lastSentence, length, isList, about, repeats };
    const found =
      isContainer(block) ?? followsRelated(block, removed.at(-1), blocks[index - 1]) ?? firstRule(block, context);
    if (found) removed.push({ block, ...found });
    else kept.push(block);
  }
  return dropLooseHeadings(kept, removed);
}

function isBodySentence(block: RawBlock, page: BlockContext): boolean {
  if (!isSentence(block) || phraseReason(block.text) || isPromotion(block.text)) return false;
  return page.language === null || foreignLanguage(block.text, page.language) === null;
}

/** The list under a heading such as "More stories" goes with its heading. */
function followsRelated(
  block: RawBlock,
  last: RemovedBlock | undefined,
  before: RawBlock | undefined,
): { reason: Furniture["reason"]; rule: string } | null {
  if (!last || last.block !== before || last.reason !== "related-links") return null;
  if (!/^(?:phrase-|related-heading|under-related)/.test(last.rule)) return null;
  const isItem = block.kind === "list-item" && (block.linkLength > 0 || block.text.length < 150);
  const isLinked = block.linkLength > block.text.length * 0.6;
  return isItem || isLinked ? { reason: "related-links", rule: "under-related-heading" } : null;
}

function firstRule(block: RawBlock, context: RuleContext): { reason: Furniture["reason"]; rule: string } | null {
  const phrase = phraseReason(block.text);
  if (phrase && isFurniturePlace(block)) return { reason: phrase.reason, rule: `phrase-${phrase.language}` };
  if (context.isPostLine(block.text)) return null;
  const rule = furnitureRules.find((candidate) => candidate.holds(block, context));
  return rule ? { reason: rule.reason, rule: rule.name } : null;
}

/** A stock phrase inside a table or preformatted text is data. */
function isFurniturePlace(block: RawBlock): boolean {
  return block.kind !== "table-row" && block.kind !== "preformatted";
}

/** A heading with nothing after it, or whose section was all furniture, stands over nothing. */
function dropLooseHeadings(kept: RawBlock[], removed: RemovedBlock[]): { kept: RawBlock[]; removed: RemovedBlock[] } {
  while (kept.at(-1)?.kind === "heading" && kept.length > 1) {
    const block = kept.pop();
    if (block) removed.push({ block, reason: "after-end", rule: "heading-over-nothing" });
  }
  return { kept, removed };
}
