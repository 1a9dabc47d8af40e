import { isOtherLanguage } from "../language/index.ts";
import { normaliseForMatch } from "../text/index.ts";
import type { FurnitureRule } from "./furniture-rule.ts";
import { isBylineLine } from "./is-byline-line.ts";
import { isDateLine } from "./is-date-line.ts";
import { isSentence } from "./is-sentence.ts";

/** The list of rules for what is not the article, in order; each holds on general features alone. */
export const furnitureRules: readonly FurnitureRule[] = [
  {
    name: "figure-caption",
    reason: "caption",
    holds: (block, { isGallery }) => block.kind === "caption" && !isGallery,
  },
  {
    name: "repeats-title",
    reason: "title",
    holds: (block, { title, index, firstSentence }) =>
      index <= Math.max(firstSentence, 1) && normaliseForMatch(block.text) === normaliseForMatch(title),
  },
  {
    name: "byline-before-text",
    reason: "byline",
    holds: (block, { index, firstSentence, authors }) => index < firstSentence && isBylineLine(block.text, authors),
  },
  {
    name: "byline-after-text",
    reason: "byline",
    holds: (block, { index, lastSentence, authors }) => index > lastSentence && isBylineLine(block.text, authors),
  },
  {
    name: "date-line",
    reason: "byline",
    holds: (block, { index, firstSentence, lastSentence }) =>
      (index < firstSentence || index > lastSentence) && isDateLine(block.text),
  },
  {
    name: "link-paragraph",
    reason: "related-links",
    holds: (block) =>
      block.kind !== "table-row" && block.linkLength > block.text.length * 0.9 && block.text.length < 250,
  },
  {
    name: "link-list",
    reason: "link-list",
    holds: (block, { blocks, index }) =>
      block.kind === "list-item" &&
      block.linkLength > block.text.length * 0.5 &&
      [blocks[index - 1], blocks[index + 1]].some(
        (near) => near?.kind === "list-item" && near.linkLength > near.text.length * 0.5,
      ),
  },
  {
    name: "other-language-after-end",
    reason: "other-language",
    holds: (block, { language, index, lastSentence }) =>
      language !== null && index >= lastSentence && isOtherLanguage(block.text, language),
  },
  {
    name: "other-language",
    reason: "other-language",
    holds: (block, { language, length }) =>
      language !== null && block.text.length < length * 0.2 && isOtherLanguage(block.text, language),
  },
  {
    name: "short-after-end",
    reason: "after-end",
    holds: (block, { index, lastSentence, blocks }) =>
      lastSentence >= 0 &&
      index > lastSentence &&
      block.kind !== "table-row" &&
      block.kind !== "preformatted" &&
      block.text.length < 60 &&
      !/[.!?…]["'”’»)\]]{0,2}$/.test(block.text) &&
      !blocks.slice(index + 1).some(isSentence),
  },
];
